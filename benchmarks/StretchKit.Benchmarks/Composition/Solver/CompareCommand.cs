using System.Globalization;
using StretchKit.Benchmarks.Baselines.Prototype;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver;

/// <summary>
/// Runs the solver and the research prototype in one process on the same seeded requests, each call in turn so that
/// both meet the same machine, and prints percentiles of both and every disagreement.
/// </summary>
internal static class CompareCommand
{
    private static readonly int[] MixedMinutes = [5, 10, 15, 30, 45];

    public static int Run(string[] options)
    {
        var stretches = options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 150;
        int[] minutes = options.Length > 1 && options[1] != "mixed" ? [int.Parse(options[1], CultureInfo.InvariantCulture)] : MixedMinutes;
        var requests = options.Length > 2 ? int.Parse(options[2], CultureInfo.InvariantCulture) : 500;
        var calls = options.Length > 3 ? int.Parse(options[3], CultureInfo.InvariantCulture) : 21;

        var catalog = SyntheticCatalog.Make(stretches, 7);
        var cases = new List<(CompositionModel Model, Inst Instance)>();
        for (var request = 0; request < requests; request++)
        {
            var draft = SyntheticModel.Draft(catalog, SyntheticRequest.Make((uint)(1000 + request), minutes));
            var faults = new List<ModelFault>();
            var model = CompositionModel.Create(draft, faults) ?? throw new InvalidOperationException(string.Join("; ", faults));
            cases.Add((model, Inst.Parse(ModelJson.Write($"request {request}", draft))));
        }

        return Compare(cases, calls);
    }

    private static int Compare(List<(CompositionModel Model, Inst Instance)> cases, int calls)
    {
        var prototype = new Baselines.Prototype.Solver(new Tours(cases[0].Instance.Tau));
        var solution = new SolverSolution();
        for (var round = 0; round < 3; round++)
        {
            foreach (var (model, instance) in cases)
            {
                ExactSolver.Solve(model, SolverLimits.Default, solution);
                prototype.Solve(instance, true, 0);
            }

            Thread.Sleep(200);
        }

        var (ours, theirs, infeasible, wrong, unproven) = (new List<double>(), new List<double>(), new List<double>(), 0, 0);
        for (var index = 0; index < cases.Count; index++)
        {
            var (model, instance) = cases[index];
            ExactSolver.Solve(model, SolverLimits.Default, solution);
            var feasible = prototype.Solve(instance, true, 0);
            unproven += solution.Status is SolverStatus.Feasible or SolverStatus.Unknown ? 1 : 0;
            if (feasible != solution.HasRoutine || (feasible && (solution.Objective != prototype.LB || solution.Bound != prototype.LB)))
            {
                // The prototype prunes too much after a flexion and extension conflict; a better routine that holds is no fault.
                var faults = SolutionVerifier.Check(model, solution);
                var better = feasible && solution.Objective > prototype.LB && faults.Count == 0;
                wrong += better ? 0 : 1;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"request {index}: {solution.Status} {solution.Objective} bound {solution.Bound}, prototype {feasible} {prototype.LB}; {(better ? "better, and the verifier agrees" : "WRONG " + string.Join("; ", faults))}"));
            }

            var (mine, bytes) = Measurement.Of(() => ExactSolver.Solve(model, SolverLimits.Default, solution), calls);
            var (other, _) = Measurement.Of(() => prototype.Solve(instance, true, 0), calls);
            if (bytes != 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"request {index}: {bytes} bytes"));
            }

            (feasible ? ours : infeasible).Add(mine);
            if (feasible)
            {
                theirs.Add(other);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var workspace = new SolverWorkspace();
        foreach (var (model, _) in cases)
        {
            workspace.Solve(model, SolverLimits.Default, solution, CancellationToken.None);
        }

        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024;
        Print("solver", ours);
        Print("prototype", theirs);
        Print("infeasible", infeasible);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"requests {cases.Count}, disagreements {wrong}, unproven {unproven}; a workspace allocated {kilobytes} KB in all of them together"));
        return wrong == 0 ? 0 : 1;
    }

    private static void Print(string name, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-10} n {times.Count} p50 {Measurement.Percentile(times, 0.5):F0} p90 {Measurement.Percentile(times, 0.9):F0} p99 {Measurement.Percentile(times, 0.99):F0} max {Measurement.Percentile(times, 1):F0} us"));
    }
}
