namespace StretchKit.Composition.Solver;

/// <summary>
/// The fixed sizes of the composition problem, and what its Int32 arithmetic can carry. Every limit here is checked
/// when a model is made, so that nothing inside the solver can overflow.
/// </summary>
internal static class ModelShape
{
    public const int Positions = 9;

    public const int Tags = 3;

    public const int Cells = Positions * Tags;

    public const int Masks = 1 << Positions;

    public const int Phases = 4;

    public const int MainPhase = 2;

    public const int SecondsPerTick = 5;

    /// <summary>Levels 0–15 fill two vectors of eight.</summary>
    public const int Levels = 16;

    public const int MostBudgetSeconds = 7_200;

    /// <summary>Nine moves of 140 s are 252 ticks, which fit a byte.</summary>
    public const int MostTransitionSeconds = 140;

    public const int MostKappa = 10_000_000;

    public const int MostGroups = 256;

    public const int MostItems = 100_000;

    public const int MostDosesPerItem = 64;

    public const int MostTies = 10_000;

    /// <summary>No load or limit of a tie is larger: the seconds of the longest routine.</summary>
    public const int MostLoad = MostBudgetSeconds;

    /// <summary>
    /// No sum of values that a search can form may exceed this, counted in the model's unit; it is well below half of
    /// <see cref="Score.None"/>.
    /// </summary>
    public const int MostTotalValue = 150_000_000;

    /// <summary>No such sum may exceed this in milli-points, so that values and bounds can be told in Int32.</summary>
    public const int MostMilliPoints = 1_000_000_000;

    public static int Ticks(int seconds) => seconds / SecondsPerTick;

    public static int TicksUp(int seconds) => (seconds + SecondsPerTick - 1) / SecondsPerTick;
}
