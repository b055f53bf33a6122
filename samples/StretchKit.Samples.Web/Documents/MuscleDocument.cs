using System.ComponentModel;
using StretchKit.Anatomy;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A muscle that a stretch works on.</summary>
internal sealed record MuscleDocument
{
    public required MuscleGroup Muscle { get; init; }

    public required string Name { get; init; }

    public required string AnatomicalName { get; init; }

    [Description("lengthens, strengthens or mobilizes.")]
    public required string Role { get; init; }

    public required bool Primary { get; init; }

    [Description("Percent of the effect.")]
    public required int Share { get; init; }

    [Description("Ids in the Uberon ontology.")]
    public required IReadOnlyList<string> Uberon { get; init; }
}
