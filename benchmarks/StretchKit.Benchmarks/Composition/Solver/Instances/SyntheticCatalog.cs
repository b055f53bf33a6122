namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>Makes catalogues of any size that look like real ones: families of variants, biased to the low back and hips.</summary>
internal static class SyntheticCatalog
{
    public const int Muscles = 16;
    public const int Erectors = 0;
    public const int Quadratus = 1;
    public const int Glutes = 2;
    public const int HipFlexors = 3;
    public const int Hamstrings = 4;
    public const int Quadriceps = 5;
    public const int Adductors = 6;
    public const int Piriformis = 7;
    public const int Calves = 8;
    public const int Abdominals = 9;
    public const int UpperBack = 10;
    public const int Chest = 11;
    public const int Neck = 12;
    public const int Shoulders = 13;
    public const int Abductors = 14;
    public const int Forearms = 15;

    private static readonly int[] Pool = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

    private static readonly int[][] Neighbors =
    [
        [1, 2, 10], [0, 9, 2], [4, 7, 0, 14], [5, 9, 6], [2, 8, 6], [3, 6], [4, 3, 5], [2, 14],
        [4], [3, 1], [0, 13, 12], [13, 9], [10, 13], [11, 10, 12], [2, 7, 5], [13],
    ];

    private static readonly int[][] Positions =
    [
        [0, 1, 4, 5, 7], [0, 1, 5, 8, 7], [1, 5, 7, 4], [0, 2, 6, 7, 8], [0, 1, 5, 7, 2, 6], [0, 2, 6, 8], [0, 2, 5, 7], [1, 5, 7, 4],
        [0, 1, 4, 5], [6, 4, 7], [0, 1, 3, 4, 5], [0, 1, 3, 6], [0, 1], [0, 1, 3, 5], [0, 8, 5, 7], [0, 1, 4],
    ];

    private static readonly int[] Flexing = [Erectors, Glutes, Hamstrings, Quadratus, UpperBack];

    private static readonly int[] Extending = [HipFlexors, Abdominals, Quadriceps, Chest];

    private static readonly (int, int)[][] StaticMenus =
    [
        [(15, 2), (30, 1), (30, 2), (30, 3), (60, 1)],
        [(15, 2), (30, 1), (45, 1), (30, 2), (45, 2)],
        [(15, 3), (30, 2), (60, 1), (60, 2)],
    ];

    private static readonly (int, int)[] DynamicMenu = [(15, 1), (30, 1), (45, 1), (60, 1)];

    private static readonly (int, int)[] ReleaseMenu = [(30, 1), (45, 1), (60, 1)];

    private static readonly (int, int)[] SettleMenu = [(60, 1), (90, 1), (120, 1), (180, 1)];

    public static List<SyntheticStretch> Make(int count, uint seed)
    {
        var random = new Mulberry32(seed);
        var stretches = new List<SyntheticStretch>(count);
        for (var family = 0; stretches.Count < count; family++)
        {
            var kind = random.NextUniform();
            var phase = kind < 0.58 ? 2 : kind < 0.78 ? 1 : kind < 0.90 ? 0 : 3;
            var muscle = random.Pick(Pool);
            var secondary = Secondary(random, muscle);
            var variants = 1 + (int)(4 * random.NextUniform() * random.NextUniform());
            for (var variant = 0; variant < variants && stretches.Count < count; variant++)
            {
                stretches.Add(Variant(random, stretches.Count, family, phase, muscle, secondary));
            }
        }

        return stretches;
    }

    private static List<(int, int)> Secondary(Mulberry32 random, int muscle)
    {
        var secondary = new List<(int, int)>();
        foreach (var neighbor in Neighbors[muscle])
        {
            if (random.Chance(0.5))
            {
                secondary.Add((neighbor, Math.Min(3, 1 + random.Below(2) + (random.Chance(0.3) ? 1 : 0))));
            }
        }

        return secondary;
    }

    private static SyntheticStretch Variant(Mulberry32 random, int id, int family, int phase, int muscle, List<(int, int)> secondary) => new()
    {
        Id = id,
        Family = family,
        Phase = phase,
        Muscle = muscle,
        Secondary = secondary,
        Position = random.Pick(Positions[muscle]),
        Tag = phase == 2 && random.Chance(0.4) ? (Flexing.Contains(muscle) ? 1 : Extending.Contains(muscle) ? 2 : 0) : 0,
        Intensity = phase == 3 ? 1 : 1 + random.Below(phase == 2 ? 3 : 2),
        SetupSeconds = 5 + (5 * random.Below(3)),
        Quality = random.Below(9) - 4,
        Equipment = phase == 0 ? (random.Chance(0.75) ? 4 : 0) : random.Chance(0.72) ? 0 : 1 + random.Below(3),
        IsUnilateral = random.Chance(phase switch { 0 or 2 => 0.6, 1 => 0.3, _ => 0 }),
        Doses = phase switch { 0 => ReleaseMenu, 1 => DynamicMenu, 2 => random.Pick(StaticMenus), _ => SettleMenu },
    };
}
