using System.Globalization;
using System.Text;
using StretchKit.Benchmarks.Baselines.Milp;
using StretchKit.Benchmarks.Baselines.Prototype;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Tables;

/// <summary>Twenty-four shapes of request, solved to the proof by general solvers, and greedily with local search.</summary>
internal sealed class ShapeTable
{
    private const int Calls = 201;

    private static readonly (int Stretches, int Minutes, string Focus, string Context)[] Shapes =
    [
        (30, 5, "lowerBack", "any"), (30, 10, "hips", "bed"), (30, 15, "lowerBack", "morning"), (80, 5, "desk", "desk"),
        (80, 10, "lowerBack", "bed"), (80, 15, "full", "any"), (80, 15, "legs", "pre"), (80, 30, "full", "any"),
        (150, 5, "lowerBack", "any"), (150, 10, "narrow", "desk"), (150, 15, "lowerBack", "bed"), (150, 15, "lowerBack", "any"),
        (150, 15, "full", "morning"), (150, 30, "hips", "any"), (150, 45, "full", "any"), (400, 5, "hips", "morning"),
        (400, 15, "lowerBack", "any"), (400, 15, "full", "bed"), (400, 30, "legs", "pre"), (400, 45, "full", "any"),
        (30, 45, "narrow", "bed"), (150, 15, "desk", "any"), (400, 10, "lowerBack", "bed"), (80, 15, "hips", "any"),
    ];

    private readonly StringBuilder _rows = new();
    private readonly List<double> _ratios = [];
    private readonly List<double> _greedyLoss = [];
    private readonly List<double> _searchLoss = [];

    public int Disagreements { get; private set; }

    public string Make()
    {
        var cases = Shapes.Select((shape, index) => TimedCase.Of(Draft(shape, (uint)index))).ToList();
        var highs = HighsSolver.Solve([cases[0].Model, .. cases.Select(one => one.Model)]);
        for (var index = 0; index < Shapes.Length; index++)
        {
            Add(Shapes[index], cases[index], highs[index + 1]);
        }

        _ratios.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"""
            | stretches | minutes | focus, context | items | value | exact µs | HiGHS ms | CBC ms | faster of both / exact | greedy loses | with local search |
            |---|---|---|---|---|---|---|---|---|---|---|
            {_rows}
            Ratio to the faster of both: median {_ratios[_ratios.Count / 2]:N0}, least {_ratios[0]:N0}, geometric mean {Math.Exp(_ratios.Average(Math.Log)):N0}.
            Greedy loses {_greedyLoss.Average():F1} % on average and {_greedyLoss.Max():F1} % at most, with local search {_searchLoss.Average():F1} % and {_searchLoss.Max():F1} %; neither says how much.
            Values that differ: {Disagreements}.
            """);
    }

    private static CompositionModelDraft Draft((int Stretches, int Minutes, string Focus, string Context) shape, uint number)
    {
        const uint CatalogSeed = 300;
        const uint RequestSeed = 400;
        var request = SyntheticRequest.Make(RequestSeed + number, [shape.Minutes]) with { Context = shape.Context };
        return SyntheticModel.Draft(SyntheticCatalog.Make(shape.Stretches, CatalogSeed + number), request.For(shape.Focus));
    }

    private void Add((int Stretches, int Minutes, string Focus, string Context) shape, TimedCase one, MilpAnswer highs)
    {
        for (var call = 0; call < Calls; call++)
        {
            one.Solve();
        }

        var solution = new SolverSolution();
        var (microseconds, _) = Measurement.Of(() => ExactSolver.Solve(one.Model, SolverLimits.Default, solution), Calls);
        var cbc = CbcSolver.Solve(one.Model);
        long? value = solution.HasRoutine ? solution.Objective : null;
        Disagreements += value == cbc.Objective && value == highs.Objective ? 0 : 1;
        var ratio = Math.Min(highs.Milliseconds, cbc.Milliseconds) * 1_000 / microseconds;
        if (value is not null)
        {
            _ratios.Add(ratio);
        }

        var (greedy, search) = Greedy(one, value);
        _rows.Append(CultureInfo.InvariantCulture, $"| {shape.Stretches} | {shape.Minutes} | {shape.Focus}, {shape.Context} | {one.Model.ItemCount} | {Shown(value)} | {microseconds:N0} | {Shown(highs, value)} | {Shown(cbc, value)} | {(value is null ? "–" : $"{ratio:N0}")} | {greedy} | {search} |\n");
    }

    private (string Greedy, string Search) Greedy(TimedCase one, long? value)
    {
        if (value is not { } best)
        {
            return ("–", "–");
        }

        var greedy = new Greedy(one.Instance, new Tours(one.Instance.Tau));
        return (Loss(best, greedy.Run(false), _greedyLoss), Loss(best, greedy.Run(true), _searchLoss));
    }

    private static string Loss(long best, long found, List<double> losses)
    {
        if (found < 0)
        {
            return "finds none";
        }

        losses.Add((best - found) * 100.0 / best);
        return string.Create(CultureInfo.InvariantCulture, $"{losses[^1]:F1} %");
    }

    private static string Shown(long? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? "none exists";

    private static string Shown(MilpAnswer answer, long? value) =>
        string.Create(CultureInfo.InvariantCulture, $"{answer.Milliseconds:N0}{(answer.Objective == value ? string.Empty : $" (says {Shown(answer.Objective)})")}");
}
