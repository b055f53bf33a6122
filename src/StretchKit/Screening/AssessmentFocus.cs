using StretchKit.Anatomy;

namespace StretchKit.Screening;

/// <summary>What a result points to: a muscle or a region, and the side where one side is meant.</summary>
/// <param name="Muscle">The muscle, or <see langword="null"/> for a region.</param>
/// <param name="Region">The region, or <see langword="null"/> for a muscle.</param>
/// <param name="Side">The tighter side; both when the test does not compare sides.</param>
internal readonly record struct AssessmentFocus(MuscleGroup? Muscle, BodyRegion? Region, BodySide Side);
