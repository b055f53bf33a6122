using System.Diagnostics;
using System.Globalization;

namespace StretchKit.Benchmarks;

/// <summary>Times something once in a process of its own, where nothing is compiled or loaded yet.</summary>
internal static class FreshProcess
{
    /// <summary>Runs this program again with the arguments; what it runs calls <see cref="Report"/>.</summary>
    /// <returns>Milliseconds by the clock, and of processor time, which other programs on the machine disturb less.</returns>
    public static (double Clock, double Processor) Milliseconds(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var times = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(times[0], CultureInfo.InvariantCulture), double.Parse(times[1], CultureInfo.InvariantCulture));
    }

    public static void Report(Action work)
    {
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work();
        var (clock, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.TotalMilliseconds:0.000} {used.TotalMilliseconds:0.000}"));
    }

    public static double Median(List<double> numbers)
    {
        numbers.Sort();
        return (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2;
    }
}
