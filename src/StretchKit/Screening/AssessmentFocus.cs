using StretchKit.Anatomy;

namespace StretchKit.Screening;

/// <summary>What a result points to: a muscle or a region, and the side where one side is meant.</summary>
/// <param name="muscle">The muscle, or <see langword="null"/> for a region.</param>
/// <param name="region">The region, or <see langword="null"/> for a muscle.</param>
/// <param name="side">The tighter side; both when the test does not compare sides.</param>
internal readonly struct AssessmentFocus(MuscleGroup? muscle, BodyRegion? region, BodySide side)
{
    public MuscleGroup? Muscle { get; init; } = muscle;

    public BodyRegion? Region { get; init; } = region;

    public BodySide Side { get; init; } = side;
}
