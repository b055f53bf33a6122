using System.Globalization;
using System.Text;
using StretchKit.Benchmarks.Baselines.Prototype;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Tables;

/// <summary>
/// Percentiles over seeded requests, each request's time being the median of its warm calls, on one thread; the
/// prototype on the same requests in turn, so that both meet the same machine; all of it in several runs.
/// </summary>
internal sealed class LatencyTable(int calls, int runs)
{
    private static readonly double[] Shares = [0.5, 0.9, 0.99, 1];

    private readonly StringBuilder _rows = new();

    public int Disagreements { get; private set; }

    public string Text => $"""
        | stretches | minutes | requests | p50 µs | p90 µs | p99 µs | max µs | prototype p50 / p90 / p99 | ratio p50 / p90 / p99 | bytes |
        |---|---|---|---|---|---|---|---|---|---|
        {_rows}
        """;

    public void Add(int stretches, int[] minutes, int count, int prototypeCalls)
    {
        const uint Seed = 1_000;
        var cases = TimedCase.Requests(stretches, minutes, count, Seed);
        var prototype = new Baselines.Prototype.Solver(new Tours(cases[0].Instance.Tau));
        Warm(cases, prototype);
        var (mine, other, bytes) = (new List<double[]>(), new List<double[]>(), 0L);
        for (var run = 0; run < runs; run++)
        {
            var (ours, theirs) = (new List<double>(), new List<double>());
            foreach (var one in cases)
            {
                var solution = new SolverSolution();
                var (time, allocated) = Measurement.Of(() => ExactSolver.Solve(one.Model, SolverLimits.Default, solution), calls);
                ours.Add(time);
                theirs.Add(Measurement.Of(() => prototype.Solve(one.Instance, true, 0), prototypeCalls).Microseconds);
                bytes = Math.Max(bytes, allocated);
                Compare(one, solution, prototype);
            }

            mine.Add(Percentiles(ours));
            other.Add(Percentiles(theirs));
        }

        var cells = Enumerable.Range(0, Shares.Length).Select(share => Spread(mine.Select(run => run[share]))).ToList();
        var ratios = Enumerable.Range(0, 3).Select(share => Median(mine.Zip(other, (ours, theirs) => ours[share] / theirs[share])));
        _rows.Append(CultureInfo.InvariantCulture, $"| {stretches:N0} | {string.Join(", ", minutes)} | {count} | {string.Join(" | ", cells)} | ");
        _rows.AppendJoin(" / ", Enumerable.Range(0, 3).Select(share => Number(Median(other.Select(run => run[share])))));
        _rows.Append(" | ").AppendJoin(" / ", ratios.Select(ratio => ratio.ToString("F2", CultureInfo.InvariantCulture)));
        _rows.Append(CultureInfo.InvariantCulture, $" | {bytes} |\n");
    }

    private static void Warm(IReadOnlyList<TimedCase> cases, Baselines.Prototype.Solver prototype)
    {
        for (var round = 0; round < 3; round++)
        {
            foreach (var one in cases)
            {
                one.Solve();
                prototype.Solve(one.Instance, true, 0);
            }

            Thread.Sleep(200);
        }
    }

    private static double[] Percentiles(List<double> times)
    {
        times.Sort();
        return Array.ConvertAll(Shares, share => Measurement.Percentile(times, share));
    }

    /// <summary>The prototype prunes too much after a flexion and extension conflict: a better routine that holds is no fault.</summary>
    private void Compare(TimedCase one, SolverSolution solution, Baselines.Prototype.Solver prototype)
    {
        var feasible = prototype.Solve(one.Instance, true, 0);
        var same = feasible == solution.HasRoutine && (!feasible || solution.Objective == prototype.LB);
        var better = feasible && solution.HasRoutine && solution.Objective > prototype.LB && SolutionVerifier.Check(one.Model, solution).Count == 0;
        Disagreements += same || better ? 0 : 1;
    }

    private static string Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 1 ? Number(sorted[0]) : $"{Number(Median(sorted))} ({Number(sorted[0])}–{Number(sorted[^1])})";
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
