using StretchKit.Anatomy;
using StretchKit.Safety;

namespace StretchKit.Composition.Modeling;

/// <summary>What decides stretch by stretch whether it may enter: what is at hand, wanted and excluded, and what safety lets in.</summary>
internal sealed class Admission
{
    private readonly CompositionRequest _request;
    private readonly JudgedPerson _judged;
    private readonly SideVerdict[] _levels;
    private readonly DoseRule _doses;
    private readonly bool[]? _excluded;

    public Admission(CompositionRequest request, SafetyReport report, StretchTable table)
    {
        (_request, _judged, _levels) = (request, report.Judged, report.Judged.Levels);
        _doses = new(report.Person);
        AtHand = new(request);
        _excluded = request.Exclude.Count > 0 ? new bool[table.Entries.Length] : null;
        foreach (var id in request.Exclude)
        {
            if (table.Find(id) is { } entry)
            {
                _excluded![entry.Index] = true;
            }
        }
    }

    public AtHand AtHand { get; }

    /// <summary>Tells whether the request or an edit leaves a stretch out.</summary>
    public bool IsExcluded(StretchEntry entry) => _excluded?[entry.Index] is true || _request.Change?.IsGone(entry) is true;

    /// <summary>Makes a candidate of a stretch by safety and sides alone, or gives <see langword="null"/>.</summary>
    public Candidate? Admit(StretchEntry entry) => Admit(entry, AtHand, _request.Side);

    /// <summary>Makes a candidate as if other things were at hand and other sides were wanted.</summary>
    public Candidate? Admit(StretchEntry entry, AtHand hand, BodySide wanted)
    {
        // A stretch has one side or two, so those that are left follow each other.
        var (first, count) = (0, 0);
        var (holdAtMost, secondsAtMost) = (int.MaxValue, int.MaxValue);
        for (var at = 0; at < entry.SideCount; at++)
        {
            ref readonly var verdict = ref _levels[entry.FirstColumn + at];
            if (!IsWanted(verdict.Side, wanted) || !IsAllowed(verdict, hand))
            {
                continue;
            }

            first = count++ == 0 ? at : first;
            if (verdict.Effective is Verdict.Modify)
            {
                foreach (var change in _judged.Modifications(verdict.Column))
                {
                    holdAtMost = Math.Min(holdAtMost, change.HoldAtMostSeconds ?? int.MaxValue);
                    secondsAtMost = Math.Min(secondsAtMost, change.SecondsPerMuscleAtMost ?? int.MaxValue);
                }
            }
        }

        if (count == 0)
        {
            return null;
        }

        int? hold = holdAtMost == int.MaxValue ? null : holdAtMost;
        int? seconds = secondsAtMost == int.MaxValue ? null : secondsAtMost;
        var usual = _doses.UsualOf(entry);
        return new()
        {
            Entry = entry,
            Verdicts = new(_levels, entry.FirstColumn + first, count),
            Range = usual.Range,
            Dose = hold is null && seconds is null ? usual.Dose : DoseRule.Of(entry.Stretch, usual.Range, hold, seconds),
            Usual = hold is null && seconds is null ? usual : null,
            HoldAtMost = hold,
            SecondsPerMuscleAtMost = seconds,
        };
    }

    private static bool IsWanted(BodySide side, BodySide wanted) => side is BodySide.Both || wanted is BodySide.Both || side == wanted;

    /// <summary>A stretch to modify enters only when every change can be made: its prop is at hand, no variant stands in.</summary>
    private bool IsAllowed(in SideVerdict verdict, AtHand hand)
    {
        if (verdict.Effective is not Verdict.Modify)
        {
            return verdict.Effective < Verdict.Modify;
        }

        foreach (var change in _judged.Modifications(verdict.Column))
        {
            if (change.UseEasierVariant || (change.Prop is { } prop && !hand.Has(prop)))
            {
                return false;
            }
        }

        return true;
    }
}
