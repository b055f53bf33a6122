using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Composition;

namespace StretchKit.Benchmarks.Composition;

/// <summary>From request to routine, safety included: the README's fifteen minutes for the lower back, and an hour.</summary>
/// <remarks>The greedy search is the baseline that every later search is measured against, in the same run.</remarks>
[MemoryDiagnoser]
public class CompositionBenchmarks
{
    private IRoutineComposer _composer = null!;

    [Params(15, 60)]
    public int Minutes { get; set; }

    [GlobalSetup]
    public void BuildServices() => _composer = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider().GetRequiredService<IRoutineComposer>();

    [Benchmark(Baseline = true)]
    public CompositionResult GreedySearch() => _composer.Compose(new() { Time = TimeSpan.FromMinutes(Minutes), Focus = [BodyRegion.LowerBack] });
}
