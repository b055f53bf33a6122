using System.Globalization;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>Values that the solver found, with plain answers for what it was not asked.</summary>
internal sealed class ModelReader(IReadOnlyDictionary<string, string> values)
{
    public IEnumerable<string> Names => values.Keys;

    public bool IsTrue(string name) => values.GetValueOrDefault(name) == "true";

    public int Number(string name) =>
        values.TryGetValue(name, out var text) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>Gives the number of a fact, or <see langword="null"/> while it is not known.</summary>
    public int? Known(string factId) => IsTrue($"known fact {factId}") ? Number($"fact {factId}") : null;
}
