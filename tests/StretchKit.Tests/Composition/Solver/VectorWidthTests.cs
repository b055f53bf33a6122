using System.Diagnostics;
using System.Runtime.CompilerServices;
using FluentAssertions;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

/// <summary>The answers with wide vectors, narrow ones and none are the same: child processes solve with them off.</summary>
public class VectorWidthTests
{
    private const string Asked = "STRETCHKIT_PRINT_DIGESTS";

    [Theory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Solve_WithoutTheInstructions_GivesTheSameAnswers(string setting)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(VectorWidthTests).Assembly.Location]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[setting] = "0";
        start.Environment[Asked] = "1";

        using var child = Process.Start(start)!;
        var digests = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();

        digests.Trim().Should().Be(Digests());
    }

    /// <summary>In the child nothing else runs: it prints its answers and ends.</summary>
    [ModuleInitializer]
    internal static void PrintWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(Asked) == "1")
        {
            Console.WriteLine(Digests());
            Environment.Exit(0);
        }
    }

    private static string Digests() => string.Join(
        '\n',
        ModelFiles.Names().Select(ModelFiles.Read)
            .Concat(Enumerable.Range(0, 30).Select(seed => OddModels.Model(seed, 20)))
            .Select(SolverPropertyTests.Digest));
}
