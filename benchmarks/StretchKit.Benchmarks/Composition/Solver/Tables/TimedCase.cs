using System.Buffers;
using System.Text.Json;
using StretchKit.Benchmarks.Baselines.Prototype;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Tables;

/// <summary>One request, compiled for the exact search and for the prototype.</summary>
internal sealed record TimedCase(CompositionModel Model, Inst Instance)
{
    /// <summary>Makes so many seeded requests over a catalogue of so many stretches.</summary>
    public static IReadOnlyList<TimedCase> Requests(int stretches, IReadOnlyList<int> minutes, int count, uint seed)
    {
        const uint CatalogSeed = 7;
        var catalog = SyntheticCatalog.Make(stretches, CatalogSeed);
        return [.. Enumerable.Range(0, count).Select(request => Of(SyntheticModel.Draft(catalog, SyntheticRequest.Make(seed + (uint)request, minutes))))];
    }

    public static TimedCase Of(CompositionModelDraft draft)
    {
        var model = OddModels.Make(draft);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            CompositionModelWriter.Write(json, "request", model, []);
        }

        return new(model, Inst.Parse(buffer.WrittenSpan.ToArray()));
    }

    public SolverSolution Solve()
    {
        var solution = new SolverSolution();
        ExactSolver.Solve(Model, SolverLimits.Default, solution);
        return solution;
    }
}
