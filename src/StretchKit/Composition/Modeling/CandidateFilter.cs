using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>Decides which stretches may enter a routine, and with which sides and limits; keeps of every other the first reason.</summary>
internal sealed class CandidateFilter
{
    private readonly CompositionRequest _request;
    private readonly SafetyReport _report;
    private readonly StretchTable _table;
    private readonly Admission _admission;
    private readonly Candidate?[] _candidates;
    private readonly OmissionReason[] _reasons;
    private readonly bool[] _wished;
    private List<StretchEntry>? _needEasier;

    public CandidateFilter(CompositionRequest request, SafetyReport report, StretchTable table)
    {
        _request = request;
        _report = report;
        _table = table;
        _admission = new(request, report, table);
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

    public AtHand AtHand => _admission.AtHand;

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
        _admission.IsExcluded(entry) ? OmissionReason.Excluded
        : !AtHand.IsPossible(entry.Stretch.Position) ? OmissionReason.Position
        : !AtHand.HasAll(entry) ? OmissionReason.Equipment
        : entry.Phases is [RoutinePhase.Release] && !_request.WantsRelease && !_wished[entry.Index] ? OmissionReason.Phase
        : null;

    private void Judge(StretchEntry entry)
    {
        if (Obstacle(entry) is { } obstacle)
        {
            _reasons[entry.Index] = obstacle;
            return;
        }

        _candidates[entry.Index] = _admission.Admit(entry);
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

    private bool NeedsEasier(StretchEntry entry)
    {
        for (var at = 0; at < entry.SideCount; at++)
        {
            if (_report.Judged.Modifications(entry.FirstColumn + at).Any(change => change.UseEasierVariant))
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
