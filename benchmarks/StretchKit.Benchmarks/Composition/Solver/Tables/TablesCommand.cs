using System.Globalization;
using System.Runtime.InteropServices;
using StretchKit.Benchmarks.Baselines.Milp;

namespace StretchKit.Benchmarks.Composition.Solver.Tables;

/// <summary>
/// Measures everything that is claimed of the composer's speed and proofs in one run, and writes it to
/// <c>results/Composition.md</c>. <c>--quick</c> runs a tenth of it and only prints.
/// </summary>
internal static class TablesCommand
{
    public static int Run(string[] options)
    {
        var quick = options.Contains("--quick");
        var part = quick ? 10 : 1;
        var (latency, shapes) = (new LatencyTable(calls: quick ? 9 : 21, runs: quick ? 1 : 3), new ShapeTable());
        latency.Add(150, [15], 500 / part, 21);
        latency.Add(150, [5, 10, 15, 30, 45], 500 / part, 21);
        latency.Add(400, [15], 500 / part, 21);
        latency.Add(400, [5, 10, 15, 30], 500 / part, 21);
        latency.Add(1_000, [15], 500 / part, 9);
        latency.Add(10_000, [15], 500 / part, 3);
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            # Composition

            Written by `dotnet run --project benchmarks/StretchKit.Benchmarks -c Release -- composition-tables`, on
            {Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}. Instances are made from seeds (`benchmarks/StretchKit.Benchmarks/Composition/Solver/Instances`);
            how the search works: [exact search](../../../docs/composition/exact-search.md). Where a machine is busy, trust the ratios.

            ## The exact search, and the prototype on the same requests

            A request's time is the median of its warm calls on one thread, a compiled model given and a proof returned. Shown
            is the median of {(quick ? "one run" : "three runs (and their least and most)")}; the prototype (`benchmarks/StretchKit.Benchmarks/Baselines/Prototype`) runs in turn with it.

            {latency.Text}
            Requests in which the prototype finds more, or the verifier objects: {latency.Disagreements}.

            ## Proofs

            {ProofTable.Make(2_000 / part)}

            ## Memory

            No call allocates once its workspace has seen its largest request. A workspace after many different requests:

            {WorkspaceTable.Make(400 / part)}
            ## General solvers and greedy search

            HiGHS {HighsSolver.Version} (the npm package `highs`, WebAssembly, in node) and CBC {CbcSolver.Version} (Debian's `coinor-cbc`, native,
            with the start of its process), one thread, no gap allowed, on the same program (`benchmarks/StretchKit.Benchmarks/Baselines/Milp`); processor time, reading
            the program included. Greedy takes the best value for each second, then adds, drops and swaps.

            {shapes.Make()}

            ## From request to routine

            {RequestsCommand.Table(500 / part, quick ? 9 : 21)}
            """);
        if (quick)
        {
            Console.WriteLine(text);
        }
        else
        {
            ResultFile.Write("Composition.md", text);
        }

        return latency.Disagreements + shapes.Disagreements == 0 ? 0 : 1;
    }
}
