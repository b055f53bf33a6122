using System.Diagnostics;
using System.Globalization;
using StretchKit.Benchmarks.Composition.Solver;
using StretchKit.Catalog;
using StretchKit.Safety.Rules;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Benchmarks.Safety;

/// <summary>The long check of the rules: random people judged by engine and oracle, every finding compared; writes what it found.</summary>
internal static class DifferentialCommand
{
    private const long DefaultCases = 100_000_000;

    /// <summary>Other people than those whom every test run judges.</summary>
    private const int DefaultSeed = 1_000_000;

    private const long CasesInPart = 1_000_000;

    /// <summary>Runs so many cases (one person, stretch and side each), from a seed, on so many threads.</summary>
    public static int Run(string[] options)
    {
        var cases = Option(0, DefaultCases);
        var seed = (int)Option(1, DefaultSeed);
        var threads = (int)Option(2, Environment.ProcessorCount);
        IReadOnlyList<Stretch> stretches = [.. StretchCatalog.Load([]).Stretches, .. RandomStretches.Of(100, seed: 5)];
        var differential = new Differential(RuleBook.Load([]), stretches, peopleToFindings: 1, threads);
        var clock = Stopwatch.StartNew();
        var (done, batches) = (0L, 0);
        List<string> mismatches = [];
        while (done < cases && mismatches.Count == 0)
        {
            var part = differential.Run(Math.Min(CasesInPart, cases - done), seed + batches);
            done += part.Cases;
            batches += part.Batches;
            mismatches.AddRange(part.Mismatches);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} cases, {clock.Elapsed.TotalSeconds:F0} s, {mismatches.Count} mismatches"));
        }

        var seconds = clock.Elapsed.TotalSeconds;
        var report = string.Create(CultureInfo.InvariantCulture, $"""
            # Engine and oracle on the same people

            Written by `dotnet run --project benchmarks/StretchKit.Benchmarks -c Release -- differential {cases}`, which
            `./build.sh --long` runs. A case is one person, one stretch and one side; people stand near the limits of the rules,
            stretches are those of the catalogue and a hundred made up. Of every case interval, remark, changes and every
            finding with its sources are compared. The same seed gives the same people.

            | cases | people | first seed | mismatches | threads | seconds | cases a second and thread |
            |---|---|---|---|---|---|---|
            | {done} | {batches * Differential.PeopleInBatch} | {seed} | {mismatches.Count} | {threads} | {seconds:F0} | {done / seconds / threads:F0} |

            """);
        ResultFile.Write("Differential.md", mismatches.Count == 0 ? report : $"{report}\n{string.Join('\n', mismatches.Select(one => $"- {one}"))}\n");
        return mismatches.Count == 0 ? 0 : 1;

        long Option(int place, long otherwise) => options.Length > place ? long.Parse(options[place], CultureInfo.InvariantCulture) : otherwise;
    }
}
