namespace StretchKit.Composition.Modeling;

/// <summary>An edit as the model reads it: by stretch, what is gone, what stays, and what must be in.</summary>
internal sealed class RoutineChange
{
    private const int MilliPoints = 1000;

    private readonly Dictionary<int, DoseChoice> _kept = [];
    private readonly HashSet<int> _locked = [];
    private readonly HashSet<int> _gone = [];
    private readonly HashSet<int> _goneForGood = [];
    private readonly HashSet<int> _demanded = [];
    private readonly int _margin;

    /// <summary>Begins a change; what an earlier one took out for good stays out.</summary>
    public RoutineChange(int marginPoints, RoutineChange? earlier)
    {
        _margin = marginPoints * MilliPoints;
        _goneForGood.UnionWith(earlier?._goneForGood ?? []);
        _gone.UnionWith(_goneForGood);
    }

    /// <summary>Gets the stretches of the routine before the edit, in its order.</summary>
    public List<StretchEntry> Before { get; } = [];

    /// <summary>Gets the stretches for which a variant was asked and none may enter.</summary>
    public List<StretchEntry> WithoutVariant { get; } = [];

    /// <summary>Gets how many stretches come before everything else: the locked ones and the variants that were asked for.</summary>
    public int Demands => _locked.Count + _demanded.Count;

    public IEnumerable<StretchEntry> Locked => Before.Where(entry => _locked.Contains(entry.Index));

    public void Keep(StretchEntry entry, DoseChoice dose)
    {
        Before.Add(entry);
        _kept[entry.Index] = dose;
    }

    public void Lock(StretchEntry entry) => _locked.Add(entry.Index);

    /// <summary>Takes a stretch out for this edit and all that follow it.</summary>
    public void DropForGood(StretchEntry entry)
    {
        _goneForGood.Add(entry.Index);
        Drop(entry);
    }

    /// <summary>Takes a stretch out for this edit.</summary>
    public void Drop(StretchEntry entry)
    {
        _gone.Add(entry.Index);
        _kept.Remove(entry.Index);
    }

    public void Demand(StretchEntry entry) => _demanded.Add(entry.Index);

    /// <summary>Keeps what an earlier edit asked for, where this one does not take it out.</summary>
    public void DemandAsBefore(RoutineChange? earlier) => _demanded.UnionWith((earlier?._demanded ?? []).Where(index => !_gone.Contains(index) && !_locked.Contains(index)));

    public bool IsGone(StretchEntry entry) => _gone.Contains(entry.Index);

    public bool IsLocked(StretchEntry entry) => _locked.Contains(entry.Index);

    public bool IsDemanded(StretchEntry entry) => _demanded.Contains(entry.Index) || _locked.Contains(entry.Index);

    /// <summary>Gives the dose a stretch had before, when it was in the routine and is not to leave it.</summary>
    public DoseChoice? DoseBefore(StretchEntry entry) => _kept.TryGetValue(entry.Index, out var dose) ? dose : null;

    /// <summary>Gives what staying is worth, in milli-points: the margin for the same dose, half of it for another.</summary>
    public int Worth(StretchEntry entry, DoseChoice dose) =>
        !_kept.TryGetValue(entry.Index, out var before) ? 0 : before == dose ? _margin : _margin / 2;
}
