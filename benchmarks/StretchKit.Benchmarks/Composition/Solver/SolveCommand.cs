using System.Diagnostics;
using System.Text.Json;
using StretchKit.Composition.Search;
using StretchKit.Composition.Solver;
using StretchKit.Serialization;

namespace StretchKit.Benchmarks.Composition.Solver;

/// <summary>The door to the numeric core: solves model files and prints one JSON object on standard output.</summary>
internal static class SolveCommand
{
    private const int Calls = 201;

    public static int Run(string[] files)
    {
        var failed = false;
        var answers = new List<(string Name, TiedModel Model)>();
        foreach (var file in files)
        {
            try
            {
                answers.Add((Path.GetFileNameWithoutExtension(file), CompositionModelReader.Read(file, File.ReadAllBytes(file))));
            }
            catch (Exception error) when (error is StretchKitDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(error.Message);
                failed = true;
            }
        }

        Warm(answers);
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true }))
        {
            json.WriteStartObject();
            foreach (var (name, model) in answers)
            {
                json.WritePropertyName(name);
                Write(json, model);
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return failed ? 1 : 0;
    }

    /// <summary>Runs everything until the runtime has compiled it for good.</summary>
    private static void Warm(List<(string Name, TiedModel Model)> answers)
    {
        var solution = new SolverSolution();
        var clock = Stopwatch.StartNew();
        for (var call = 0; call < 40 || (call < 400 && clock.ElapsedMilliseconds < 1_500); call++)
        {
            foreach (var (_, model) in answers)
            {
                Solve(model, solution);
            }

            Thread.Sleep(call % 10 == 0 ? 1 : 0);
        }
    }

    /// <summary>Solves as the composer does: the model alone without allocating, and a search over branches where there are ties.</summary>
    private static TiedAnswer? Solve(TiedModel model, SolverSolution solution)
    {
        if (model.Ties.Count > 0)
        {
            return TiedSearch.Run(model, new());
        }

        ExactSolver.Solve(model.Model, SolverLimits.Default, solution);
        return null;
    }

    private static void Write(Utf8JsonWriter json, TiedModel model)
    {
        var solution = new SolverSolution();
        var (microseconds, bytes) = Measurement.Of(() => Solve(model, solution), Calls);
        var answer = Solve(model, solution) ?? new()
        {
            Steps = solution.HasRoutine ? solution.Steps.ToArray() : null,
            Blocks = solution.Blocks.ToArray(),
            Value = solution.Objective,
            Bound = solution.Bound,
            Cut = solution.Cut,
        };
        json.WriteStartObject();
        json.WriteString("status", Status(answer));
        if (answer.Steps is { } steps)
        {
            json.WriteNumber("obj", answer.Value);
            json.WriteNumber("bound", answer.Bound);
            json.WriteStartArray("blocks");
            foreach (var block in answer.Blocks)
            {
                json.WriteNumberValue(block);
            }

            json.WriteEndArray();
            json.WriteStartArray("steps");
            foreach (var step in steps)
            {
                json.WriteStartArray();
                json.WriteNumberValue(step.Item);
                json.WriteNumberValue(step.Dose);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteNumber("microseconds", Math.Round(microseconds, 1));
        json.WriteNumber("bytes", bytes);
        json.WriteEndObject();
    }

    private static string Status(TiedAnswer answer) => answer switch
    {
        { Steps: null, Cut: SolverCut.None } => "INFEASIBLE",
        { Steps: null } => "UNKNOWN",
        _ => answer.Value == answer.Bound ? "OPTIMAL" : "FEASIBLE",
    };
}
