using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Documents;

/// <summary>One need: any one of these things will do.</summary>
internal sealed record EquipmentDocument
{
    public required IReadOnlyList<Equipment> AnyOf { get; init; }
}
