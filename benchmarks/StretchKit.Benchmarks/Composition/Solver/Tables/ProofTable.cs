using System.Globalization;
using System.Text;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Tables;

/// <summary>How many seeded requests end with a proof, by size of the catalogue; those that do not are listed.</summary>
internal static class ProofTable
{
    private static readonly int[] Sizes = [30, 80, 150, 250, 400];
    private static readonly int[] Minutes = [5, 10, 15, 20, 30];

    public static string Make(int requests)
    {
        const uint Seed = 200_000;
        var (rows, unproven) = (new StringBuilder(), new StringBuilder());
        foreach (var size in Sizes)
        {
            var cases = TimedCase.Requests(size, Minutes, requests / Sizes.Length, Seed + (uint)size);
            var counts = new int[4];
            for (var index = 0; index < cases.Count; index++)
            {
                var solution = cases[index].Solve();
                counts[(int)solution.Status]++;
                var faults = SolutionVerifier.Check(cases[index].Model, solution);
                if (faults.Count > 0 || solution.Cut != SolverCut.None)
                {
                    unproven.Append(CultureInfo.InvariantCulture, $"- {size} stretches, request {index}: {solution.Status}, value {solution.Objective}, bound {solution.Bound} {string.Join("; ", faults)}\n");
                }
            }

            rows.Append(CultureInfo.InvariantCulture, $"| {size} | {cases.Count} | {counts[(int)SolverStatus.Optimal]} | {counts[(int)SolverStatus.Infeasible]} | {counts[(int)SolverStatus.Feasible] + counts[(int)SolverStatus.Unknown]} |\n");
        }

        return $"""
            | stretches | requests | proven best (gap 0) | proven impossible | not proven |
            |---|---|---|---|---|
            {rows}
            {(unproven.Length == 0 ? "None is left unproven; the verifier has checked every routine and every bound." : unproven.ToString())}
            """;
    }
}
