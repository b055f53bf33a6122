using Xunit;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// A test that needs the executable <c>z3</c>. On a developer's machine without it the test is skipped with a notice;
/// where CI=true it runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SolverFactAttribute : FactAttribute
{
    public SolverFactAttribute()
    {
        if (!SolverProcess.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "z3 is not on the path; install it (Debian: apt-get install z3) to prove the rules";
        }
    }
}
