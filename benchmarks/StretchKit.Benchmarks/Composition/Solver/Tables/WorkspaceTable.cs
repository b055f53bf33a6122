using System.Globalization;
using System.Text;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Tables;

/// <summary>What a workspace holds after many different requests; a call under way has one, and they are pooled.</summary>
internal static class WorkspaceTable
{
    private static readonly (int Stretches, int[] Minutes)[] Shapes =
        [(150, [15]), (150, [5, 10, 15, 30]), (400, [15]), (400, [5, 10, 15, 30]), (400, [60]), (1_000, [15]), (10_000, [15])];

    public static string Make(int requests)
    {
        var rows = new StringBuilder();
        foreach (var (stretches, minutes) in Shapes)
        {
            var cases = TimedCase.Requests(stretches, minutes, stretches > 1_000 ? requests / 10 : requests, 1_000);
            rows.Append(CultureInfo.InvariantCulture, $"| {stretches:N0} | {string.Join(", ", minutes)} | {cases.Count} | {Held(cases) / 1024} |\n");
        }

        return $"""
            | stretches | minutes | requests | KB held |
            |---|---|---|---|
            {rows}
            """;
    }

    private static long Held(IReadOnlyList<TimedCase> cases)
    {
        var solution = new SolverSolution();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var workspace = new SolverWorkspace();
        foreach (var one in cases)
        {
            workspace.Solve(one.Model, SolverLimits.Default, solution, Score.None, [], CancellationToken.None);
        }

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(workspace);
        return held;
    }
}
