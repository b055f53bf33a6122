namespace StretchKit.Composition.Solver;

/// <summary>Values in milli-points. "Impossible" is a number so low that no sum of real values lifts it back to half.</summary>
internal static class Score
{
    public const int None = -1_000_000_000;

    public const int Lowest = None / 2;

    public static bool IsNone(int value) => value <= Lowest;
}
