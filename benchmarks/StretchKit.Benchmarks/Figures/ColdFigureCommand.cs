using System.Globalization;
using StretchKit.Catalog;
using StretchKit.Figures;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Figures;

/// <summary>
/// The command <c>cold-figure [runs]</c>: how long the first figure takes in a fresh process, from nothing to its text
/// (catalogue, checks of the pose and drawing included), and how much of that is the figure alone.
/// </summary>
internal static class ColdFigureCommand
{
    private const int DefaultRuns = 20;

    private const string Id = "half-kneeling-hip-flexor";

    public static int Run(IReadOnlyList<string> options)
    {
        switch (options)
        {
            case ["once", "all"]:
                FreshProcess.Report(() => FigureRenderer.Draw(Find()));
                return 0;
            case ["once", "figure"]:
                var stretch = Find();
                FreshProcess.Report(() => FigureRenderer.Draw(stretch));
                return 0;
            default:
                Compare(options.Count > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : DefaultRuns);
                return 0;
        }
    }

    private static Stretch Find() => StretchCatalog.Load([]).TryGet(Id, out var stretch) ? stretch : throw new InvalidOperationException($"The catalogue has no '{Id}'.");

    private static void Compare(int runs)
    {
        foreach (var (what, name) in new[] { ("all", "first figure, catalogue included"), ("figure", "first figure alone") })
        {
            var (clock, processor) = (new List<double>(), new List<double>());
            for (var run = 0; run < runs; run++)
            {
                var times = FreshProcess.Milliseconds("cold-figure", "once", what);
                clock.Add(times.Clock);
                processor.Add(times.Processor);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median of {runs} fresh processes {FreshProcess.Median(clock):0.0} ms by the clock, {FreshProcess.Median(processor):0.0} ms of processor time"));
        }
    }
}
