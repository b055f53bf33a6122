using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StretchKit.Catalog;

namespace StretchKit.Benchmarks.Catalog;

/// <summary>
/// The command <c>search-times queries.json</c>: the time of each query of the committed set, and their median. A mean
/// over all would hide that misspelt words cost more.
/// </summary>
internal static class SearchTimesCommand
{
    private const int Rounds = 9;

    private const int Repeats = 200;

    public static int Run(IReadOnlyList<string> options)
    {
        if (options.Count == 0)
        {
            Console.Error.WriteLine("search-times needs a file of queries, such as tests/StretchKit.Tests/TestData/search/queries.json.");
            return 2;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(options[0]));
        var catalog = StretchCatalog.Load([]);
        var queries = json.RootElement.GetProperty("queries").EnumerateArray()
            .Select(query => (
                Text: query.GetProperty("query").GetString()!,
                Culture: CultureInfo.GetCultureInfo(query.TryGetProperty("culture", out var culture) ? culture.GetString()! : "en"),
                HasTypo: query.TryGetProperty("typo", out _)))
            .ToList();
        queries.ForEach(query => Time(catalog, query.Text, query.Culture));
        Thread.Sleep(500); // tiered compilation settles

        var times = queries.ConvertAll(query => (query.Text, query.HasTypo, Microseconds: Enumerable.Range(0, Rounds).Min(_ => Time(catalog, query.Text, query.Culture))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        queries.ForEach(query => catalog.Search(query.Text, query.Culture));
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / queries.Count;

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{catalog.Stretches.Count} entries, {times.Count} queries, {times.Count(time => time.HasTypo)} misspelt: median {Median(times.Select(time => time.Microseconds)):0.0} µs, misspelt ones {Median(times.Where(time => time.HasTypo).Select(time => time.Microseconds)):0.0} µs, slowest {times.Max(time => time.Microseconds):0.0} µs ('{times.MaxBy(time => time.Microseconds).Text}'), {bytes} bytes each"));
        return 0;
    }

    private static double Time(StretchCatalog catalog, string text, CultureInfo culture)
    {
        var start = Stopwatch.GetTimestamp();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            catalog.Search(text, culture);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Repeats;
    }

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
