using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>A stretch with the place that a check over all files may have to name.</summary>
internal sealed class CatalogEntry(Stretch stretch, DataMark mark)
{
    public Stretch Stretch { get; } = stretch;

    public DataMark Mark { get; } = mark;
}
