using System.Diagnostics.CodeAnalysis;
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
}
