using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>What was done lately waits: in full on the next day, less each day, nothing after a week.</summary>
internal sealed class VarietyTerm : ScoringTerm
{
    private const int Days = 7;

    public override bool IsIdle(RequestWeights weights) => weights.Request.LastDone.Count == 0;

    public override int OfStretch(Candidate candidate, RequestWeights weights) =>
        weights.DaysSince(candidate.Entry) is { } days ? -Whole * Math.Max(0, Days + 1 - Math.Max(1, days)) / Days : 0;
}
