using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>Small random models of every kind: odd utilities, levelless doses, tight windows, conflicting tags.</summary>
internal static class OddModels
{
    private static readonly int[] Tau =
    [
        0, 5, 5, 10, 10, 10, 15, 15, 20, 5, 0, 10, 15, 15, 15, 20, 20, 25, 5, 10, 0, 5, 10, 10, 15, 15, 20,
        10, 15, 5, 0, 5, 5, 10, 10, 15, 10, 15, 10, 5, 0, 5, 5, 10, 10, 10, 15, 10, 5, 5, 0, 10, 5, 10,
        15, 20, 15, 10, 5, 10, 0, 10, 5, 15, 20, 15, 10, 10, 5, 10, 0, 5, 20, 25, 20, 15, 10, 10, 5, 5, 0,
    ];

    /// <summary>Makes a draft of so many families; with few of them every choice can be tried.</summary>
    public static CompositionModelDraft Draft(int seed, int families)
    {
        var random = new Random(seed);
        var transitions = random.Next(3) == 0 ? Metric(random) : Tau;
        var draft = new CompositionModelDraft
        {
            BudgetSeconds = random.Next(10, 30 + (40 * families)),
            ArrivalSeconds = random.Next(4) == 0 ? 0 : 15,
            ResetSeconds = 5 * random.Next(4),
            Kappa = random.Next(3) == 0 ? 0 : random.Next(1000),
            Start = random.Next(9),
        };
        draft.Transitions.AddRange(transitions);
        var home = random.Next(10);
        for (var position = 0; position < 9; position++)
        {
            draft.EndCosts.Add(home < 9 ? transitions[(position * 9) + home] : 0);
        }

        AddGroups(draft, random);
        AddItems(draft, random, families);
        AddWindows(draft, random);
        return draft;
    }

    public static CompositionModel Model(int seed, int families) => Make(Draft(seed, families));

    public static CompositionModel Make(CompositionModelDraft draft)
    {
        var faults = new List<ModelFault>();
        return CompositionModel.Create(draft, faults) ?? throw new InvalidOperationException($"The model is not valid: {faults[0].Problem}.");
    }

    /// <summary>Multiplies every value of a draft, but no common factor, by the largest power of two that the checks accept.</summary>
    public static CompositionModelDraft AtTheLimit(CompositionModelDraft draft)
    {
        for (var factor = 1 << 20; ; factor /= 2)
        {
            var large = ModelEdits.Multiplied(draft, factor);
            large.Kappa++;
            if (factor == 1 || CompositionModel.Create(large, []) is not null)
            {
                return large;
            }
        }
    }

    /// <summary>Makes a model far beyond any request: two hours, every position everywhere, many groups nearly alike.</summary>
    public static CompositionModelDraft Huge(int seed, int groups, int items)
    {
        var random = new Random(seed);
        var draft = new CompositionModelDraft { BudgetSeconds = 7_200, ResetSeconds = 10, Kappa = random.Next(2) * 10 };
        draft.Transitions.AddRange(seed % 2 == 0 ? Tau : Metric(random));
        draft.EndCosts.AddRange(new int[9]);
        for (var group = 0; group < groups; group++)
        {
            draft.AddGroup(group % 4, group, [.. Enumerable.Range(0, 16).Select(level => (300 * level) - (5 * level * level))]);
        }

        for (var item = 0; item < items; item++)
        {
            var group = random.Next(groups);
            ModelDose[] doses = [.. Enumerable.Range(0, 4).Select(_ => new ModelDose(5 * random.Next(1, 60), random.Next(5), random.Next(-500, 500)))];
            draft.AddItem(new(item, item, group, random.Next(9), group % 4 == 2 ? random.Next(3) : 0, 1), doses);
        }

        draft.WindowMinimum.AddRange([60, 60, 0, 0]);
        draft.WindowMaximum.AddRange([7_200, 7_200, 7_200, 7_200]);
        return draft;
    }

    /// <summary>Makes transition times of any kind that keep the triangle inequality, some of them nothing.</summary>
    private static int[] Metric(Random random)
    {
        var seconds = new int[81];
        for (var pair = 0; pair < 81; pair++)
        {
            var (from, to) = (pair / 9, pair % 9);
            seconds[pair] = from == to ? 0 : from > to ? seconds[(to * 9) + from] : 5 * random.Next(28);
        }

        for (var path = 0; path < 9 * 81; path++)
        {
            var (via, from, to) = (path / 81, path / 9 % 9, path % 9);
            seconds[(from * 9) + to] = Math.Min(seconds[(from * 9) + to], seconds[(from * 9) + via] + seconds[(via * 9) + to]);
        }

        return seconds;
    }

    private static void AddGroups(CompositionModelDraft draft, Random random)
    {
        var count = random.Next(1, 6);
        for (var group = 0; group < count; group++)
        {
            var utility = new int[random.Next(1, 9)];
            utility[0] = random.Next(4) == 0 ? random.Next(-500, 500) : 0;
            for (var level = 1; level < utility.Length; level++)
            {
                utility[level] = utility[level - 1] + random.Next(random.Next(5) == 0 ? -4_000 : 0, 12_000 / level);
            }

            draft.AddGroup(random.Next(2) == 0 ? 2 : random.Next(4), group, utility);
        }
    }

    private static void AddItems(CompositionModelDraft draft, Random random, int families)
    {
        var leastLevels = random.Next(2);
        for (var family = 0; family < families; family++)
        {
            var group = random.Next(draft.GroupPhase.Count);
            for (var variants = random.Next(1, 3); variants > 0; variants--)
            {
                var doses = new ModelDose[random.Next(1, 3)];
                for (var dose = 0; dose < doses.Length; dose++)
                {
                    doses[dose] = new(5 * random.Next(1, 14), random.Next(leastLevels, 4), random.Next(-6_000, 5_000));
                }

                var tag = draft.GroupPhase[group] == 2 ? random.Next(3) : 0;
                draft.AddItem(new(draft.Items.Count, family, group, random.Next(2) == 0 ? random.Next(9) : random.Next(2), tag, random.Next(1, 4)), doses);
            }
        }
    }

    private static void AddWindows(CompositionModelDraft draft, Random random)
    {
        for (var phase = 0; phase < 4; phase++)
        {
            var least = random.Next(8) == 0 && draft.GroupPhase.Contains(phase) ? random.Next(60) : 0;
            draft.WindowMinimum.Add(least);
            draft.WindowMaximum.Add(random.Next(3) == 0 ? least + random.Next(60) : draft.BudgetSeconds);
        }
    }
}
