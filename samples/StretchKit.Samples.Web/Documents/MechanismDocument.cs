using System.ComponentModel;
using StretchKit.Anatomy;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A load that a stretch puts on the body.</summary>
internal sealed record MechanismDocument
{
    public required Mechanism Mechanism { get; init; }

    [Description("both, working or other.")]
    public required string Limb { get; init; }

    public BodyRegion? Region { get; init; }

    public required IReadOnlyList<string> Qualifiers { get; init; }
}
