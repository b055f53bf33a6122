using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Benchmarks.Baselines.Greedy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Safety;

namespace StretchKit.Benchmarks.Composition;

/// <summary>The README's fifteen minutes for the lower back, and an hour: the search alone, and all from request to routine.</summary>
/// <remarks>The greedy search of the first form is the baseline, in the same run on the same candidates.</remarks>
[MemoryDiagnoser]
public class CompositionBenchmarks
{
    private IRoutineComposer _composer = null!;
    private CompositionRequest _request = null!;
    private IReadOnlyList<Candidate> _candidates = [];

    [Params(15, 60)]
    public int Minutes { get; set; }

    [GlobalSetup]
    public void BuildServices()
    {
        var services = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider();
        _composer = services.GetRequiredService<IRoutineComposer>();
        _request = new() { Time = TimeSpan.FromMinutes(Minutes), Focus = [BodyRegion.LowerBack] };
        var filter = new CandidateFilter(_request, services.GetRequiredService<ISafetyEvaluator>().Evaluate(_request.Person, _request.Situation));
        filter.Run(services.GetRequiredService<IStretchCatalog>().Stretches);
        _candidates = filter.Candidates;
    }

    [Benchmark(Baseline = true)]
    public int Greedy() => new GreedySearch(_request, _candidates).Run(CancellationToken.None).Count;

    [Benchmark]
    public int Exact() => ExactSearch.Run(_request, _candidates, CancellationToken.None).Items.Count;

    [Benchmark]
    public CompositionResult Compose() => _composer.Compose(_request);
}
