using System.Diagnostics;
using System.Text.Json;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>Asks HiGHS, in node through <c>tools/milp-oracle/solve.mjs</c>, with one thread and no gap allowed.</summary>
internal static class HighsSolver
{
    private static readonly string Folder = Find();

    public static bool IsInstalled => Directory.Exists(Path.Combine(Folder, "node_modules", "highs"));

    /// <summary>Gets the version of the package, which is that of HiGHS.</summary>
    public static string Version
    {
        get
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "node_modules", "highs", "package.json")));
            return package.RootElement.GetProperty("version").GetString()!;
        }
    }

    /// <summary>Solves the models one after the other in one process; the first warms it up.</summary>
    public static IReadOnlyList<MilpAnswer> Solve(IReadOnlyList<CompositionModel> models)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var programs = models.Select(MilpText.Write).ToList();
            for (var index = 0; index < programs.Count; index++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{index}.lp"), programs[index].Text);
            }

            var lines = Run(folder.FullName, programs.Count);
            return [.. lines.Zip(programs, (line, program) => Read(line, program.Constant))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Run(string folder, int count)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "solve.mjs"), .. Enumerable.Range(0, count).Select(index => Path.Combine(folder, $"{index}.lp"))]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        process.WaitForExit();
        return lines.Count == count ? lines : throw new InvalidOperationException($"HiGHS answered {lines.Count} of {count} programs.");
    }

    private static MilpAnswer Read(string line, long constant)
    {
        using var answer = JsonDocument.Parse(line);
        var milliseconds = answer.RootElement.GetProperty("milliseconds").GetDouble();
        return answer.RootElement.GetProperty("status").GetString() switch
        {
            "Optimal" => new((long)Math.Round(answer.RootElement.GetProperty("objective").GetDouble()) + constant, milliseconds),
            "Infeasible" => new(null, milliseconds),
            var other => throw new InvalidOperationException($"HiGHS ended with '{other}'."),
        };
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StretchKit.sln")))
            {
                return Path.Combine(folder.FullName, "tools", "milp-oracle");
            }
        }

        throw new InvalidOperationException("This runs from within the repository.");
    }
}
