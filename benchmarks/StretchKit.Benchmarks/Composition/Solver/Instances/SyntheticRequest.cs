namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>A made-up wish: how long, for what, in which context.</summary>
internal sealed record SyntheticRequest
{
    private static readonly string[] Contexts = ["any", "morning", "desk", "bed", "pre"];

    private static readonly string[] Focuses = ["lowerBack", "hips", "desk", "legs", "full", "narrow"];

    private static readonly (int Muscle, int Weight)[][] Profiles =
    [
        [(0, 100), (1, 70), (2, 60), (3, 80), (4, 60)],
        [(3, 100), (2, 90), (7, 70), (6, 50), (14, 50)],
        [(12, 100), (13, 80), (10, 80), (11, 60), (15, 40)],
        [(4, 100), (5, 80), (8, 80), (6, 60), (2, 50)],
        [.. Enumerable.Range(0, SyntheticCatalog.Muscles).Select(muscle => (muscle, 60))],
        [(4, 100), (2, 70)],
    ];

    public required int BudgetSeconds { get; init; }

    public required string Context { get; init; }

    public required int[] Weights { get; init; }

    public required bool WantsRelease { get; init; }

    public required bool WantsWarmUp { get; init; }

    public required int EquipmentMask { get; init; }

    public required int PositionMask { get; init; }

    /// <summary>Gets the muscle whose worse side gets more time, or -1.</summary>
    public required int Emphasis { get; init; }

    /// <summary>Gets the most seconds a side by muscle.</summary>
    public required Dictionary<int, int> Caps { get; init; }

    public required uint Seed { get; init; }

    /// <summary>Gives the request with another focus: lowerBack, hips, desk, legs, full or narrow.</summary>
    public SyntheticRequest For(string focus) => this with { Weights = WeightsOf(Profiles[Array.IndexOf(Focuses, focus)]) };

    public static SyntheticRequest Make(uint seed, IReadOnlyList<int> minutes)
    {
        var random = new Mulberry32(seed);
        var budget = random.Pick(minutes) * 60;
        var context = random.Pick(Contexts);
        var weights = WeightsOf(random.Pick(Profiles));
        var caps = new Dictionary<int, int>();
        if (random.Chance(0.2))
        {
            caps[random.Below(SyntheticCatalog.Muscles)] = random.Chance(0.5) ? 30 : 60;
        }

        return new()
        {
            BudgetSeconds = budget,
            Context = context,
            Weights = weights,
            WantsRelease = random.Chance(0.3),
            WantsWarmUp = random.Chance(0.4),
            EquipmentMask = random.Chance(0.6) ? 31 : 1 | (random.Below(16) << 1),
            PositionMask = random.Chance(0.7) ? 511 : 511 & ~((1 << random.Below(9)) | (1 << random.Below(9))),
            Emphasis = random.Chance(0.2) ? random.Below(SyntheticCatalog.Muscles) : -1,
            Caps = caps,
            Seed = seed,
        };
    }

    private static int[] WeightsOf((int Muscle, int Weight)[] profile)
    {
        const int BaseWeight = 5;
        var weights = new int[SyntheticCatalog.Muscles];
        Array.Fill(weights, BaseWeight);
        foreach (var (muscle, weight) in profile)
        {
            weights[muscle] = weight;
        }

        return weights;
    }
}
