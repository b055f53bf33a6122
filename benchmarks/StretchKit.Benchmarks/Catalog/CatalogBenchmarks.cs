using BenchmarkDotNet.Attributes;
using StretchKit.Catalog;

namespace StretchKit.Benchmarks.Catalog;

/// <summary>How long an app waits for the catalogue when it is first asked for, vocabularies already warm.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    [Benchmark]
    public IStretchCatalog Load() => StretchCatalog.Load([]);
}
