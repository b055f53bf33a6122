namespace StretchKit.Composition.Solver.Options;

/// <summary>An option in a list of those allowed at the moment.</summary>
/// <param name="Family">Its family's number within the list.</param>
/// <param name="Ticks">The time, in ticks.</param>
/// <param name="Levels">The levels it adds.</param>
/// <param name="Value">The value by itself, in milli-points.</param>
/// <param name="Source">Its place in the option table.</param>
internal readonly record struct ListedOption(int Family, int Ticks, int Levels, int Value, int Source)
{
    /// <summary>Gives the value once its ticks are paid for.</summary>
    public int At(int price) => unchecked(Value - (price * Ticks));
}
