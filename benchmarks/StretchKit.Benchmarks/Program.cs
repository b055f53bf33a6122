using StretchKit.Benchmarks.Composition.Solver;

return args switch
{
    ["solve", .. var files] => SolveCommand.Run(files),
    ["compare-solvers", .. var options] => CompareCommand.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("solve <model.json>… | compare-solvers [stretches] [minutes|mixed] [requests]");
    return 1;
}
