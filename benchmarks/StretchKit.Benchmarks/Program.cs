using BenchmarkDotNet.Running;
using StretchKit.Benchmarks.Composition.Solver;

// Two commands of our own beside the benchmarks: solve model files, and compare with the prototype.
switch (args)
{
    case ["solve", .. var files]:
        return SolveCommand.Run(files);
    case ["compare-solvers", .. var options]:
        return CompareCommand.Run(options);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
