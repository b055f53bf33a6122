namespace StretchKit.Safety.Analysis;

/// <summary>The values that one thing may still have: numbers in a range, and of choices one bit each.</summary>
internal readonly struct Allowed(long lowest, long highest, ulong choices)
{
    public long Lowest { get; init; } = lowest;

    public long Highest { get; init; } = highest;

    public ulong Choices { get; init; } = choices;

    public static Allowed Yes { get; } = new(0, 0, 1);

    public static Allowed No { get; } = new(0, 0, 2);

    public bool IsEmpty => Lowest > Highest || Choices == 0;

    public static Allowed Number(long lowest, long highest) => new(lowest, highest, 1);

    public static Allowed OneOf(ulong choices) => new(0, 0, choices);

    public Allowed And(Allowed other) => new(Math.Max(Lowest, other.Lowest), Math.Min(Highest, other.Highest), Choices & other.Choices);
}
