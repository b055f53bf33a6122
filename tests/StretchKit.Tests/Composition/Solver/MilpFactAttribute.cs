using StretchKit.Benchmarks.Baselines.Milp;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

/// <summary>
/// A test that needs CBC (package <c>coinor-cbc</c>) and HiGHS (<c>tools/milp-oracle</c>). On a developer's machine
/// without them it is skipped with a notice; where CI=true it runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MilpFactAttribute : FactAttribute
{
    public MilpFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !(CbcSolver.IsInstalled && HighsSolver.IsInstalled))
        {
            Skip = "install coinor-cbc and run 'npm ci' in tools/milp-oracle to compare with general solvers";
        }
    }
}
