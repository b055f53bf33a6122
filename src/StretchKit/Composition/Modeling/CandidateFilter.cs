using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>Decides which stretches may enter a routine, and with which sides and limits; keeps of every other the first reason.</summary>
internal sealed class CandidateFilter
{
    private readonly CompositionRequest _request;
    private readonly SafetyReport _report;
    private readonly StretchTable _table;
    private readonly DoseRule _doses;
    private readonly Candidate?[] _candidates;
    private readonly OmissionReason[] _reasons;
    private readonly bool[] _wished;
    private List<StretchEntry>? _needEasier;

    public CandidateFilter(CompositionRequest request, SafetyReport report, StretchTable table)
    {
        _request = request;
        _report = report;
        _table = table;
        _doses = new(report.Person);
        AtHand = new(request);
        _candidates = new Candidate?[table.Entries.Length];
        _reasons = new OmissionReason[table.Entries.Length];
        _wished = new bool[table.Entries.Length];
        foreach (var id in request.Include)
        {
            _wished[table.Find(id)!.Index] = true;
        }

        foreach (var entry in table.Entries)
        {
            Judge(entry);
        }

        _needEasier?.ForEach(StandIn);
    }

    public AtHand AtHand { get; }

    public StretchTable Table => _table;

    /// <summary>Gets how many stretches may enter.</summary>
    public int Count { get; private set; }

    /// <summary>Gives the candidate of a stretch, or <see langword="null"/> when it may not enter.</summary>
    public Candidate? Of(StretchEntry entry) => _candidates[entry.Index];

    /// <summary>Gives the first reason why a stretch may not enter; means nothing for a candidate.</summary>
    public OmissionReason ReasonOf(StretchEntry entry) => _reasons[entry.Index];

    /// <summary>Tells whether a stretch was wished for, itself or for a harder one whose place it takes for safety.</summary>
    public bool IsWished(StretchEntry entry) => _wished[entry.Index] || _request.Change?.IsDemanded(entry) is true;

    /// <summary>Gives the first obstacle that is not safety, or <see langword="null"/>.</summary>
    public OmissionReason? Obstacle(StretchEntry entry) =>
        IsExcluded(entry) ? OmissionReason.Excluded
        : !AtHand.IsPossible(entry.Stretch.Position) ? OmissionReason.Position
        : !AtHand.HasAll(entry) ? OmissionReason.Equipment
        : entry.Phases is [RoutinePhase.Release] && !_request.WantsRelease && !_wished[entry.Index] ? OmissionReason.Phase
        : null;

    public bool IsExcluded(StretchEntry entry)
    {
        if (_request.Change?.IsGone(entry) is true)
        {
            return true;
        }

        foreach (var id in _request.Exclude)
        {
            if (entry.Is(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a candidate of a stretch by safety and sides alone, or gives <see langword="null"/>.</summary>
    public Candidate? Admit(StretchEntry entry) => Admit(entry, AtHand, _request.Side);

    /// <summary>Makes a candidate as if other things were at hand and other sides were wanted.</summary>
    public Candidate? Admit(StretchEntry entry, AtHand hand, BodySide wanted)
    {
        var sides = entry.Stretch.Sides;
        var verdicts = new List<StretchVerdict>(sides.Count);
        var (holdAtMost, secondsAtMost) = (int.MaxValue, int.MaxValue);
        for (var at = 0; at < sides.Count; at++)
        {
            var verdict = _report.Verdicts[entry.FirstColumn + at];
            if (!IsWanted(sides[at], wanted) || !IsAllowed(verdict, hand))
            {
                continue;
            }

            verdicts.Add(verdict);
            if (verdict.Effective is Verdict.Modify)
            {
                foreach (var change in verdict.Modifications)
                {
                    holdAtMost = Math.Min(holdAtMost, change.HoldAtMostSeconds ?? int.MaxValue);
                    secondsAtMost = Math.Min(secondsAtMost, change.SecondsPerMuscleAtMost ?? int.MaxValue);
                }
            }
        }

        if (verdicts.Count == 0)
        {
            return null;
        }

        int? hold = holdAtMost == int.MaxValue ? null : holdAtMost;
        int? seconds = secondsAtMost == int.MaxValue ? null : secondsAtMost;
        var range = _doses.RangeOf(entry.Stretch);
        return new()
        {
            Entry = entry,
            Sides = verdicts.Count == sides.Count ? sides : [verdicts[0].Side],
            Verdicts = verdicts,
            Range = range,
            Dose = DoseRule.Of(entry.Stretch, range, hold, seconds),
            HoldAtMost = hold,
            SecondsPerMuscleAtMost = seconds,
        };
    }

    private static bool IsWanted(BodySide side, BodySide wanted) => side is BodySide.Both || wanted is BodySide.Both || side == wanted;

    private void Judge(StretchEntry entry)
    {
        if (Obstacle(entry) is { } obstacle)
        {
            _reasons[entry.Index] = obstacle;
            return;
        }

        _candidates[entry.Index] = Admit(entry);
        if (_candidates[entry.Index] is not null)
        {
            Count++;
            return;
        }

        _reasons[entry.Index] = OmissionReason.Safety;
        if (entry.Stretch.Easier.Count > 0 && NeedsEasier(entry))
        {
            (_needEasier ??= []).Add(entry);
        }
    }

    /// <summary>A stretch to modify enters only when every change can be made: its prop is at hand, no variant stands in.</summary>
    private static bool IsAllowed(StretchVerdict verdict, AtHand hand)
    {
        if (verdict.Effective is not Verdict.Modify)
        {
            return verdict.Effective < Verdict.Modify;
        }

        foreach (var change in verdict.Modifications)
        {
            if (change.UseEasierVariant || (change.Prop is { } prop && !hand.Has(prop)))
            {
                return false;
            }
        }

        return true;
    }

    private bool NeedsEasier(StretchEntry entry)
    {
        for (var at = 0; at < entry.Stretch.Sides.Count; at++)
        {
            var verdict = _report.Verdicts[entry.FirstColumn + at];
            if (verdict.Effective is Verdict.Modify && verdict.Modifications.Any(change => change.UseEasierVariant))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where safety asks for an easier variant, the wish for a stretch goes to the first such variant that may enter.</summary>
    private void StandIn(StretchEntry entry)
    {
        if (StandInOf(entry) is { } easier && _wished[entry.Index])
        {
            _wished[easier.Index] = true;
        }
    }

    /// <summary>Gives the easier variant that takes the place of a stretch for safety, or <see langword="null"/>.</summary>
    public StretchEntry? StandInOf(StretchEntry entry)
    {
        if (_reasons[entry.Index] is not OmissionReason.Safety || _candidates[entry.Index] is not null || !NeedsEasier(entry))
        {
            return null;
        }

        foreach (var id in entry.Stretch.Easier)
        {
            if (_table.Find(id) is { } easier && _candidates[easier.Index] is not null)
            {
                return easier;
            }
        }

        return null;
    }
}
