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
        var (all, figure) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            all.Add(FreshProcess.Milliseconds("cold-figure", "once", "all"));
            figure.Add(FreshProcess.Milliseconds("cold-figure", "once", "figure"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of {runs} fresh processes: first figure {FreshProcess.Median(all):0.0} ms with the catalogue, {FreshProcess.Median(figure):0.0} ms after it"));
    }
}
