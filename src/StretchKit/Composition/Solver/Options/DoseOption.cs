namespace StretchKit.Composition.Solver.Options;

/// <summary>One dose of one item as the inner loops read it.</summary>
/// <param name="Cell">The position and tag, one bit of 27.</param>
/// <param name="Ticks">The time, in ticks.</param>
/// <param name="Levels">The levels it adds to its group.</param>
/// <param name="Value">The value by itself, in milli-points.</param>
internal readonly record struct DoseOption(int Cell, int Ticks, int Levels, int Value)
{
    /// <summary>Gives the value once its ticks are paid for.</summary>
    public int At(int price) => unchecked(Value - (price * Ticks));
}
