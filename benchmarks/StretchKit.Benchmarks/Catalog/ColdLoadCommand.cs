using System.Globalization;
using System.Text.Json;
using StretchKit.Catalog;

namespace StretchKit.Benchmarks.Catalog;

/// <summary>
/// The command <c>cold-load [runs]</c>: how long the first load of the catalogue takes in a fresh process, checks
/// included, beside <see cref="JsonDocument"/> over the same bytes measured the same way. Both take turns.
/// </summary>
internal static class ColdLoadCommand
{
    private const int DefaultRuns = 20;

    private const string Ours = "ours";

    private const string Parse = "parse";

    public static int Run(IReadOnlyList<string> options)
    {
        switch (options)
        {
            case ["once", Ours]:
                FreshProcess.Report(() => StretchCatalog.Load([]));
                return 0;
            case ["once", Parse]:
                FreshProcess.Report(() => Files().ForEach(file => JsonDocument.Parse(file).Dispose()));
                return 0;
            default:
                var runs = options.Count > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : DefaultRuns;
                Compare(runs);
                return 0;
        }
    }

    /// <summary>Gives the bytes that a load reads; reading them from the assembly is part of both.</summary>
    public static List<byte[]> Files() =>
        [.. StretchCatalog.BuiltInFiles().Select(file => file.Utf8.ToArray())];

    private static void Compare(int runs)
    {
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal) { [Ours] = [], [Parse] = [] };
        for (var run = 0; run < runs; run++)
        {
            foreach (var (what, list) in times)
            {
                list.Add(FreshProcess.Milliseconds("cold-load", "once", what).Clock);
            }
        }

        var (ours, parse) = (FreshProcess.Median(times[Ours]), FreshProcess.Median(times[Parse]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of {runs} fresh processes: load {ours:0.0} ms, JsonDocument.Parse of the same {Files().Sum(file => file.Length) / 1024} KB {parse:0.0} ms, ratio {ours / parse:0.00}"));
    }
}
