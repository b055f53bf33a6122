using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>Where stretches come from: the built-in entries and those an app added.</summary>
/// <remarks>
/// A singleton, safe to use from several threads. It is built when it is first asked for; data that cannot be trusted
/// gives a <see cref="Serialization.StretchKitDataException"/> then, and nothing is half loaded.
/// </remarks>
public interface IStretchCatalog
{
    /// <summary>Gets the version of the built-in entries.</summary>
    string Version { get; }

    /// <summary>Gets all stretches, in the ordinal order of their ids.</summary>
    IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>Finds a stretch by its id, or by an id that it replaces.</summary>
    /// <param name="id">The id; unknown ids are an ordinary case.</param>
    /// <param name="stretch">The stretch, or <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    bool TryGet(StretchId id, [NotNullWhen(true)] out Stretch? stretch);

    /// <summary>Finds the stretch that somebody probably meant, for messages.</summary>
    /// <param name="text">What they wrote: an id, a name or an alias, perhaps misspelt.</param>
    /// <returns>The id of the nearest stretch, or <see langword="null"/> when none is near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    StretchId? FindNearest(string text);

    /// <summary>Finds the stretches that fit what somebody typed into a search box, the best first.</summary>
    /// <remarks>
    /// Words may be names, other names, muscles (everyday or anatomical), regions, positions, equipment, techniques, places
    /// ("desk", "bed") and times ("30 s", "2 minutes"), whole or begun, with or without accents, also misspelt. Safety plays
    /// no part: what is found need not suit a person.
    /// </remarks>
    /// <param name="text">What they wrote; of a longer text the first 200 characters count.</param>
    /// <param name="culture">The language they wrote in; default English. Ids and English names are found in every language.</param>
    /// <param name="most">How many to give at most: 1 to 100.</param>
    /// <returns>The stretches; none when nothing fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1 or above 100.</exception>
    IReadOnlyList<Stretch> Search(string text, CultureInfo? culture = null, int most = 10);
}
