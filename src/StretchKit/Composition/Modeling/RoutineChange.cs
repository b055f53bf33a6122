namespace StretchKit.Composition.Modeling;

/// <summary>An edit as the model reads it: by stretch, what is gone, what stays, and what must be in.</summary>
internal sealed class RoutineChange
{
    private const int MilliPoints = 1000;

    private readonly List<DoseChoice> _kept = [];
    private readonly ushort[] _placeKept;
    private readonly bool[] _gone;
    private readonly HashSet<int> _goneForGood = [];
    private readonly HashSet<int> _locked = [];
    private readonly HashSet<int> _demanded = [];
    private readonly int _margin;

    /// <summary>Begins a change; what an earlier one took out for good stays out.</summary>
    public RoutineChange(StretchTable table, int marginPoints, RoutineChange? earlier)
    {
        _margin = marginPoints * MilliPoints;
        _placeKept = new ushort[table.Entries.Length];
        _gone = new bool[table.Entries.Length];
        _goneForGood.UnionWith(earlier?._goneForGood ?? []);
        foreach (var index in _goneForGood)
        {
            _gone[index] = true;
        }
    }

    /// <summary>Gets the prices that proved the routine before the edit; the search for those after it begins there.</summary>
    public long[] LikelyPrices { get; init; } = [];

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
        _kept.Add(dose);
        _placeKept[entry.Index] = (ushort)_kept.Count;
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
        _gone[entry.Index] = true;
        _placeKept[entry.Index] = 0;
    }

    public void Demand(StretchEntry entry) => _demanded.Add(entry.Index);

    /// <summary>Keeps what an earlier edit asked for, where this one does not take it out.</summary>
    public void DemandAsBefore(RoutineChange? earlier) => _demanded.UnionWith((earlier?._demanded ?? []).Where(index => !_gone[index] && !_locked.Contains(index)));

    public bool IsGone(StretchEntry entry) => _gone[entry.Index];

    public bool IsLocked(StretchEntry entry) => _locked.Contains(entry.Index);

    public bool IsDemanded(StretchEntry entry) => Demands > 0 && (_demanded.Contains(entry.Index) || _locked.Contains(entry.Index));

    /// <summary>Gives the dose a stretch had before, when it was in the routine and is not to leave it.</summary>
    public DoseChoice? DoseBefore(StretchEntry entry) => _placeKept[entry.Index] is > 0 and var place ? _kept[place - 1] : null;

    /// <summary>Gives what staying is worth with a dose, in milli-points: the margin for the one before, half of it for another.</summary>
    public int Worth(DoseChoice? before, DoseChoice dose) => before is null ? 0 : before == dose ? _margin : _margin / 2;
}
