using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Tests.TestData;

/// <summary>A catalogue of the stretches a test made, in the order of their ids.</summary>
internal sealed class TestCatalog(IEnumerable<Stretch> stretches) : IStretchCatalog
{
    public string Version => "test";

    public IReadOnlyList<Stretch> Stretches { get; } = [.. stretches.OrderBy(stretch => stretch.Id)];

    public bool TryGet(StretchId id, [NotNullWhen(true)] out Stretch? stretch)
    {
        stretch = Stretches.FirstOrDefault(one => one.Id == id);
        return stretch is not null;
    }

    public StretchId? FindNearest(string text) => null;

    public IReadOnlyList<Stretch> Search(string text, CultureInfo? culture = null, int most = 10) => [];
}
