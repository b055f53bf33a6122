namespace StretchKit.Composition.Solver.Options;

/// <summary>An option in a list of those allowed at the moment.</summary>
/// <param name="family">Its family's number within the list.</param>
/// <param name="ticks">The time, in ticks.</param>
/// <param name="levels">The levels it adds.</param>
/// <param name="value">The value by itself, in milli-points.</param>
/// <param name="source">Its place in the option table.</param>
internal readonly struct ListedOption(int family, int ticks, int levels, int value, int source)
{
    public int Family { get; init; } = family;

    public int Ticks { get; init; } = ticks;

    public int Levels { get; init; } = levels;

    public int Value { get; init; } = value;

    public int Source { get; init; } = source;

    /// <summary>Gives the value once its ticks are paid for.</summary>
    public int At(int price) => unchecked(Value - (price * Ticks));
}
