namespace StretchKit.Composition.Solver.Options;

/// <summary>One dose of one item as the inner loops read it.</summary>
/// <param name="cell">The position and tag, one bit of 27.</param>
/// <param name="ticks">The time, in ticks.</param>
/// <param name="levels">The levels it adds to its group.</param>
/// <param name="value">The value by itself, in milli-points.</param>
internal readonly struct DoseOption(int cell, int ticks, int levels, int value)
{
    public int Cell { get; init; } = cell;

    public int Ticks { get; init; } = ticks;

    public int Levels { get; init; } = levels;

    public int Value { get; init; } = value;

    /// <summary>Gives the value once its ticks are paid for.</summary>
    public int At(int price) => unchecked(Value - (price * Ticks));
}
