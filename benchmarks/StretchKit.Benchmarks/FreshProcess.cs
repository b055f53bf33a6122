using System.Diagnostics;
using System.Globalization;

namespace StretchKit.Benchmarks;

/// <summary>Times something once in a process of its own, where nothing is compiled or loaded yet.</summary>
internal static class FreshProcess
{
    /// <summary>Runs this program again with the arguments; what it runs calls <see cref="Report"/>.</summary>
    public static double Milliseconds(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(line, CultureInfo.InvariantCulture);
    }

    public static void Report(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture));
    }

    public static double Median(List<double> numbers)
    {
        numbers.Sort();
        return (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2;
    }
}
