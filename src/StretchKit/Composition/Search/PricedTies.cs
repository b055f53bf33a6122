using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>
/// The ties of a model that always hold, as sums that can be priced. Larger sums come in three forms: as they are, and
/// twice rounded so that "two of these never go together" and "three of these never do" hold for fractions too (the
/// dual feasible functions of Fekete and Schepers, 2001), which makes the prices bite.
/// </summary>
internal static class PricedTies
{
    private const int MostParts = 2;

    public static IReadOnlyList<Tie> Of(TiedModel model) =>
        [.. model.Ties.Where(tie => tie is { When.Length: 0, Limit: > 0, Loads.Length: > 1 }).SelectMany(Forms)];

    /// <summary>Gives what a tie's loads of some steps add up to.</summary>
    public static int LoadOf(Tie tie, ReadOnlySpan<SolverStep> steps)
    {
        var load = 0;
        foreach (var (item, byDose) in tie.Loads)
        {
            foreach (var step in steps)
            {
                load += step.Item == item ? byDose[step.Dose] : 0;
            }
        }

        return load;
    }

    private static IEnumerable<Tie> Forms(Tie tie) => tie.Limit <= 1
        ? [tie]
        : Enumerable.Range(0, MostParts + 1).Select(parts => new Tie(
            Math.Max(1, parts) * tie.Limit,
            [],
            [.. tie.Loads.Select(one => (one.Item, Array.ConvertAll(one.ByDose, load => Rounded(Capped(load, tie.Limit), tie.Limit, parts))))]));

    /// <summary>Takes what is above the limit by itself as just above it, because no routine has it.</summary>
    private static int Capped(int load, int limit) => Math.Min(load, limit + 1);

    /// <summary>Rounds a load so that it counts in whole parts of the limit wherever it is more than such a part.</summary>
    private static int Rounded(int load, int limit, int parts)
    {
        var pieces = (parts + 1) * load;
        return parts == 0 ? load : pieces % limit == 0 ? parts * load : pieces / limit * limit;
    }
}
