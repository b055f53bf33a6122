using BenchmarkDotNet.Running;
using StretchKit.Benchmarks.Catalog;
using StretchKit.Benchmarks.Composition;
using StretchKit.Benchmarks.Composition.Solver;
using StretchKit.Benchmarks.Composition.Solver.Tables;
using StretchKit.Benchmarks.Figures;
using StretchKit.Benchmarks.Safety;

// Commands of our own beside the benchmarks: solve model files; compare with general solvers and the prototype;
// judge people by engine and oracle; time whole requests.
switch (args)
{
    case ["solve", .. var files]:
        return SolveCommand.Run(files);
    case ["cross-check", .. var options]:
        return CrossCheckCommand.Run(options);
    case ["composition-tables", .. var options]:
        return TablesCommand.Run(options);
    case ["cold-load", .. var options]:
        return ColdLoadCommand.Run(options);
    case ["cold-figure", .. var options]:
        return ColdFigureCommand.Run(options);
    case ["cold-verdict", .. var options]:
        return ColdVerdictCommand.Run(options);
    case ["search-times", .. var options]:
        return SearchTimesCommand.Run(options);
    case ["differential", .. var options]:
        return DifferentialCommand.Run(options);
    case ["requests", .. var options]:
        return RequestsCommand.Run(options);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
