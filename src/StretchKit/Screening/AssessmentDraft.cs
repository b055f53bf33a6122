using StretchKit.Anatomy;
using StretchKit.Evidence;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>What the data says of a self-assessment.</summary>
internal sealed class AssessmentDraft
{
    public string Id { get; set; } = "";

    public FactDefinition Fact { get; set; } = new() { Id = "" };

    public int Steps { get; set; }

    public List<StretchId> LoadsLike { get; } = [];

    public List<FocusDraft> Focus { get; } = [];

    public List<Citation> Citations { get; } = [];

    /// <summary>For these results: this muscle or this region.</summary>
    internal sealed record FocusDraft(IReadOnlyList<string> When, MuscleGroup? Muscle, BodyRegion? Region);
}
