namespace StretchKit.Anatomy;

/// <summary>What is known of one muscle.</summary>
internal sealed record MuscleEntry(
    string Id,
    string AnatomicalName,
    IReadOnlyList<BodyRegion> Regions,
    IReadOnlyList<string> UberonIds,
    IReadOnlyList<string> FmaIds);
