using System.Diagnostics;
using System.Text.Json;
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
        var answers = new List<(string Name, CompositionModel Model)>();
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
    private static void Warm(List<(string Name, CompositionModel Model)> answers)
    {
        var solution = new SolverSolution();
        var clock = Stopwatch.StartNew();
        for (var call = 0; call < 40 || (call < 400 && clock.ElapsedMilliseconds < 1_500); call++)
        {
            foreach (var (_, model) in answers)
            {
                ExactSolver.Solve(model, SolverLimits.Default, solution);
            }

            Thread.Sleep(call % 10 == 0 ? 1 : 0);
        }
    }

    private static void Write(Utf8JsonWriter json, CompositionModel model)
    {
        var solution = new SolverSolution();
        var (microseconds, bytes) = Measurement.Of(() => ExactSolver.Solve(model, SolverLimits.Default, solution), Calls);
        json.WriteStartObject();
        json.WriteString("status", solution.Status.ToString().ToUpperInvariant());
        if (solution.HasRoutine)
        {
            json.WriteNumber("obj", solution.Objective);
            json.WriteNumber("bound", solution.Bound);
            json.WriteStartArray("blocks");
            foreach (var block in solution.Blocks)
            {
                json.WriteNumberValue(block);
            }

            json.WriteEndArray();
            json.WriteStartArray("steps");
            foreach (var step in solution.Steps)
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
}
