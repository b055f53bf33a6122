using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>A stretch with the places that a check over all files may have to name.</summary>
internal readonly record struct CatalogEntry(Stretch Stretch, DataMark Mark);
