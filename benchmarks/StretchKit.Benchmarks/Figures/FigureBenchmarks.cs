using BenchmarkDotNet.Attributes;
using StretchKit.Figures;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Figures;

/// <summary>
/// One picture of each of the seventeen movements that the prototype was made for, drawn by it and by StretchKit:
/// solved anew, as the prototype does it, and solved once and kept, as an app meets it.
/// </summary>
[MemoryDiagnoser]
public class FigureBenchmarks
{
    private static readonly FigureOptions Still = new() { Layout = FigureLayout.Single };

    private static readonly FigureOptions Pair = new() { Layout = FigureLayout.Pair };

    private static readonly FigureOptions Moving = new() { Animate = true };

    private readonly PrototypeFigures _prototype = new();

    private readonly Stretch[] _kept = SameMovements.Stretches();

    [Benchmark(Baseline = true, OperationsPerInvoke = SameMovements.Count)]
    public int PrototypeStill() => _prototype.DrawStill();

    [Benchmark(OperationsPerInvoke = SameMovements.Count)]
    public int StillSolvedAnew()
    {
        var length = 0;
        foreach (var stretch in _kept)
        {
            stretch.Pose!.Forget();
            length += FigureRenderer.Draw(stretch, Still).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = SameMovements.Count)]
    public int StillOfAKnownPose() => Draw(Still);

    [Benchmark(OperationsPerInvoke = SameMovements.Count)]
    public int PairOfAKnownPose() => Draw(Pair);

    [Benchmark(OperationsPerInvoke = SameMovements.Count)]
    public int PrototypeMoving() => _prototype.DrawMoving();

    [Benchmark(OperationsPerInvoke = SameMovements.Count)]
    public int MovingOfAKnownPose() => Draw(Moving);

    [Benchmark(OperationsPerInvoke = SameMovements.Count)]
    public int Check()
    {
        var issues = 0;
        foreach (var stretch in _kept)
        {
            stretch.Pose!.Forget();
            issues += stretch.Pose.Check().Count;
        }

        return issues;
    }

    private int Draw(FigureOptions options)
    {
        var length = 0;
        foreach (var stretch in _kept)
        {
            length += FigureRenderer.Draw(stretch, options).Length;
        }

        return length;
    }
}
