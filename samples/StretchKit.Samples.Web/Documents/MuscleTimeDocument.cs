using System.ComponentModel;
using StretchKit.Anatomy;

namespace StretchKit.Samples.Web.Documents;

/// <summary>How long a routine makes one muscle long.</summary>
internal sealed record MuscleTimeDocument
{
    public required MuscleGroup Muscle { get; init; }

    public required int LeftSeconds { get; init; }

    public required int RightSeconds { get; init; }

    [Description("What a week of it comes to, against what studies found.")]
    public required IReadOnlyList<WeekDocument> Weeks { get; init; }
}
