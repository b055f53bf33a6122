using System.Globalization;
using System.Text;
using StretchKit.Benchmarks.Baselines.Milp;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver;

/// <summary>The long check: a thousand models against CBC, disagreements settled by HiGHS; writes what it found.</summary>
internal static class CrossCheckCommand
{
    public static int Run(string[] options)
    {
        var count = options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 1_000;
        var lines = new StringBuilder();
        var (optimal, settled, wrong) = (0, 0, 0);
        for (var number = 0; number < count; number++)
        {
            // Other numbers than those that every test run compares.
            var model = number % 4 == 3 ? CrossCheckModels.Odd(1_000 + number) : CrossCheckModels.Request(1_000 + number);
            var answer = new SolverSolution();
            ExactSolver.Solve(model, SolverLimits.Default, answer);
            var verdict = MilpJudge.Judge(model, answer, CbcSolver.Solve, one => HighsSolver.Solve([one])[0]);
            optimal += answer.Status is SolverStatus.Optimal ? 1 : 0;
            settled += verdict.Kind == MilpVerdictKind.Settled ? 1 : 0;
            wrong += verdict.Kind == MilpVerdictKind.Disagrees ? 1 : 0;
            if (verdict.Kind != MilpVerdictKind.Agrees)
            {
                lines.AppendLine(CultureInfo.InvariantCulture, $"- model {1_000 + number}: {verdict.Kind}; exact {verdict.Value}, CBC {verdict.First}, HiGHS {verdict.Other} {verdict.Faults}");
            }

            if (number % 100 == 99)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number + 1} models, {settled} settled, {wrong} disagreements"));
            }
        }

        var report = string.Create(CultureInfo.InvariantCulture, $"""
            # The exact search against general solvers

            Written by `dotnet run --project benchmarks/StretchKit.Benchmarks -c Release -- cross-check {count}`, which
            `./build.sh --long` runs. Three of four models are made-up requests over 15 to 85 stretches, the fourth is as odd
            as validation allows. CBC answers each; where it differs HiGHS {HighsSolver.Version} is asked. The verifier has
            checked every routine.

            | models | proven best | proven impossible | CBC differs, HiGHS agrees | disagreements |
            |---|---|---|---|---|
            | {count} | {optimal} | {count - optimal} | {settled} | {wrong} |

            """);
        ResultFile.Write("CrossCheck.md", lines.Length == 0 ? report : $"{report}\n{lines}");
        return wrong == 0 ? 0 : 1;
    }
}
