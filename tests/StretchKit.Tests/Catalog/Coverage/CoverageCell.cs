using StretchKit.Anatomy;
using StretchKit.Composition;

namespace StretchKit.Tests.Catalog.Coverage;

/// <summary>What ten minutes are like for one person within one limit.</summary>
internal sealed record CoverageCell(string Person, string Limit, CompositionResult Result)
{
    private const int FewestRegions = 3;

    private const string Covered = "covered";

    public bool IsCovered => Outcome == Covered;

    /// <summary>Gets the target regions of the steps, each once.</summary>
    public BodyRegion[] Regions => [.. (Result.Routine?.Steps ?? []).Select(step => step.Stretch.Target).Distinct().Order()];

    /// <summary>Gets the outcome in one word: <c>covered</c>, or why not.</summary>
    public string Outcome => Result.Status switch
    {
        CompositionStatus.CareFirst => "care first",
        CompositionStatus.AnswersFirst => "answers first",
        CompositionStatus.Infeasible => "nothing",
        _ when Regions.Length < FewestRegions => "narrow",
        _ when Result.IsUnderfilled => "short",
        _ => Covered,
    };

    public override string ToString() =>
        $"{Person}, {Limit}: {Outcome} ({Result.Routine?.Duration ?? TimeSpan.Zero:m\\:ss}, {string.Join(", ", Regions)})";
}
