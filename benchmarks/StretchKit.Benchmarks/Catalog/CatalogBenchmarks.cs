using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using StretchKit.Catalog;

namespace StretchKit.Benchmarks.Catalog;

/// <summary>
/// How long an app waits for the catalogue once the code is warm, checks included, beside <see cref="JsonDocument"/>
/// over the same bytes; and what one search costs. The first load of a process is measured by <c>cold-load</c>.
/// </summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly List<byte[]> _files = ColdLoadCommand.Files();
    private readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private readonly StretchCatalog _catalog = StretchCatalog.Load([]);

    [Benchmark(Baseline = true)]
    public void Parse()
    {
        foreach (var file in _files)
        {
            JsonDocument.Parse(file).Dispose();
        }
    }

    [Benchmark]
    public IStretchCatalog Load() => StretchCatalog.Load([]);

    [Benchmark]
    public int Search() => _catalog.Search("hamstrings lying", _english).Count;

    [Benchmark]
    public int SearchMisspelt() => _catalog.Search("hamstrngs lyng", _english).Count;
}
