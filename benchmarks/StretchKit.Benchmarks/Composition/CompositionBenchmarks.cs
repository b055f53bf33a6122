using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Benchmarks.Baselines.Greedy;
using StretchKit.Composition;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Safety;

namespace StretchKit.Benchmarks.Composition;

/// <summary>The README's fifteen minutes for the lower back, and an hour: filter, model and search, and all from request to routine.</summary>
/// <remarks>The greedy search of the first form is the baseline, in the same run on the same candidates.</remarks>
[MemoryDiagnoser]
public class CompositionBenchmarks
{
    private IRoutineComposer _composer = null!;
    private CompositionRequest _request = null!;
    private CompositionRun _run = null!;
    private IReadOnlyList<Candidate> _candidates = [];

    [Params(15, 60)]
    public int Minutes { get; set; }

    [GlobalSetup]
    public void BuildServices()
    {
        var services = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider();
        _composer = services.GetRequiredService<IRoutineComposer>();
        _request = new() { Time = TimeSpan.FromMinutes(Minutes), Focus = [BodyRegion.LowerBack] };
        _run = new(
            services.GetRequiredService<ComposerKit>(),
            _request,
            services.GetRequiredService<ISafetyEvaluator>().Evaluate(_request.Person, _request.Situation));
        var filter = _run.Filter();
        _candidates = [.. filter.Table.Entries.Select(filter.Of).OfType<Candidate>()];
    }

    [Benchmark(Baseline = true)]
    public int Greedy() => new GreedySearch(_request, _candidates).Run(CancellationToken.None).Count;

    [Benchmark]
    public int Exact()
    {
        var frame = new RequestFrame(_request);
        return new RoutineSearch(_run.Model(frame, _run.Filter()), frame, _run.Limits(CancellationToken.None)).Run().Items.Count;
    }

    [Benchmark]
    public CompositionResult Compose() => _composer.Compose(_request);
}
