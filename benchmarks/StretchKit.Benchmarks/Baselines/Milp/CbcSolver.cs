using System.Diagnostics;
using System.Globalization;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>Asks CBC, the command <c>cbc</c>, with one thread and no gap allowed.</summary>
internal static class CbcSolver
{
    public static bool IsInstalled { get; } = Find();

    /// <summary>Gets the version it tells of itself.</summary>
    public static string Version
    {
        get
        {
            const string Label = "Version:";
            var (output, _) = Run("-quit");
            return output[(output.IndexOf(Label, StringComparison.Ordinal) + Label.Length)..].TrimStart().Split('\n', 2)[0].Trim();
        }
    }

    public static MilpAnswer Solve(CompositionModel model)
    {
        var (text, constant) = MilpText.Write(model);
        var file = Path.GetTempFileName();
        var program = file + ".lp";
        try
        {
            File.WriteAllText(program, text);
            var (output, milliseconds) = Run(program, "-ratioGap", "0", "-allowableGap", "0", "-solve", "-quit");
            return new(Read(output) is { } objective ? objective + constant : null, milliseconds);
        }
        finally
        {
            File.Delete(program);
            File.Delete(file);
        }
    }

    private static long? Read(string output)
    {
        if (output.Contains("infeasible", StringComparison.OrdinalIgnoreCase) && !output.Contains("Optimal solution found", StringComparison.Ordinal))
        {
            return null;
        }

        const string Label = "Objective value:";
        var at = output.LastIndexOf(Label, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new InvalidOperationException($"cbc gave no answer:\n{output}");
        }

        var number = output[(at + Label.Length)..].TrimStart().Split('\n', 2)[0];
        return (long)Math.Round(double.Parse(number, CultureInfo.InvariantCulture));
    }

    /// <summary>Runs the command and gives its output with its processor time, which a busy machine stretches less than the clock's.</summary>
    private static (string Output, double Milliseconds) Run(params string[] arguments)
    {
        const string Timed = "TIMEFORMAT='%3U %3S'; time cbc \"$@\"";
        var start = new ProcessStartInfo("bash", ["-c", Timed, "bash", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = errors.Result.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Sum(part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return (output, seconds * 1_000);
    }

    private static bool Find()
    {
        try
        {
            return Run("-quit").Output.Contains("CBC", StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
