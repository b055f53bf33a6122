using System.Diagnostics;

namespace StretchKit.Benchmarks.Composition.Solver;

/// <summary>The median time and the allocated bytes of a call that is warm.</summary>
internal static class Measurement
{
    public static (double Microseconds, long Bytes) Of(Action call, int calls)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        var times = new long[calls];
        for (var index = 0; index < calls; index++)
        {
            var start = Stopwatch.GetTimestamp();
            call();
            times[index] = Stopwatch.GetTimestamp() - start;
        }

        Array.Sort(times);
        return (times[calls / 2] * 1e6 / Stopwatch.Frequency, bytes);
    }

    public static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
