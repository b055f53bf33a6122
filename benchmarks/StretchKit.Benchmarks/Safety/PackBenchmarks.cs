using BenchmarkDotNet.Attributes;
using StretchKit.Catalog;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Safety;

/// <summary>How long reading rules takes, and binding them to a catalogue.</summary>
[MemoryDiagnoser]
public class PackBenchmarks
{
    private readonly IReadOnlyList<Stretch> _stretches = StretchCatalog.Load([]).Stretches;
    private SyntheticSafety _workload = null!;

    [Params(60, 600, 3_600)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Build() => _workload = new(Rules, 150);

    [Benchmark]
    public object Read() => _workload.Read();

    [Benchmark]
    public object Bind() => _workload.Compile();

    [Benchmark]
    public object ReadTheLibrarysOwn() => BuiltInPacks.Read(hasCases: false);

    [Benchmark]
    public object BindTheLibrarysOwn() => CompiledBook.Compile(RuleBook.Load([]), _stretches);
}
