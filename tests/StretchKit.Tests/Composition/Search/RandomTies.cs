using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;

namespace StretchKit.Tests.Composition.Search;

/// <summary>Small random models with ties of every kind: sums of ones, sums of seconds, and sums that hold only when something is chosen.</summary>
internal static class RandomTies
{
    private const int Families = 5;

    public static TiedModel On(int seed)
    {
        var random = new Random(seed);
        var model = OddModels.Model(seed, Families);
        return new(model, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Next(model, random))]);
    }

    private static Tie Next(CompositionModel model, Random random)
    {
        int[] items = [.. Enumerable.Range(0, model.ItemCount).Where(_ => random.Next(3) > 0)];
        int[] when = [.. items.Where(_ => random.Next(6) == 0)];
        if (random.Next(3) == 0)
        {
            return new(1, when, [.. items.Select(item => (item, Enumerable.Repeat(1, model.Doses(item).Length).ToArray()))]);
        }

        return new(random.Next(5, 70), when, [.. items.Select(item => (item, Enumerable.Range(0, model.Doses(item).Length).Select(_ => random.Next(60)).Order().ToArray()))]);
    }
}
