namespace StretchKit.Composition.Solver.Options;

/// <summary>
/// Puts groups in order of phase and muscle, and the items of each group in order of family and id. Nothing the solver
/// does depends on the order of the catalogue. A request compiles to items already in order, which is only checked.
/// </summary>
internal sealed class ItemOrder : IComparer<int>
{
    private readonly int[] _groups = new int[ModelShape.MostGroups];
    private readonly int[] _start = new int[ModelShape.MostGroups + 1];
    private readonly int[] _place = new int[ModelShape.MostGroups];
    private int[] _items = [];
    private CompositionModel _model = null!;

    public int Group(int order) => _groups[order];

    public ReadOnlySpan<int> Items(int order) => _items.AsSpan(_start[order].._start[order + 1]);

    public void Load(CompositionModel model)
    {
        _model = model;
        Arrays.Reserve(ref _items, model.ItemCount);
        SortGroups();
        DealItems();
        for (var order = 0; order < model.GroupCount; order++)
        {
            var items = _items.AsSpan(_start[order].._start[order + 1]);
            for (var at = 1; at < items.Length; at++)
            {
                if (Compare(items[at - 1], items[at]) > 0)
                {
                    items.Sort(this);
                    break;
                }
            }
        }
    }

    public int Compare(int x, int y)
    {
        var (left, right) = (_model.Items[x], _model.Items[y]);
        var order = left.Family.CompareTo(right.Family);
        order = order != 0 ? order : left.Id.CompareTo(right.Id);
        order = order != 0 ? order : left.Position.CompareTo(right.Position);
        order = order != 0 ? order : left.Tag.CompareTo(right.Tag);
        order = order != 0 ? order : left.Intensity.CompareTo(right.Intensity);
        order = order != 0 ? order : CompareDoses(x, y);
        return order != 0 ? order : x.CompareTo(y);
    }

    private int CompareDoses(int x, int y)
    {
        var left = _model.Doses(x);
        var right = _model.Doses(y);
        var order = left.Length.CompareTo(right.Length);
        for (var at = 0; order == 0 && at < left.Length; at++)
        {
            order = (left[at].Seconds, left[at].Levels, left[at].Value).CompareTo((right[at].Seconds, right[at].Levels, right[at].Value));
        }

        return order;
    }

    private void SortGroups()
    {
        for (var group = 0; group < _model.GroupCount; group++)
        {
            var at = group;
            for (; at > 0 && Key(_groups[at - 1]) > Key(group); at--)
            {
                _groups[at] = _groups[at - 1];
            }

            _groups[at] = group;
        }
    }

    private long Key(int group) => ((long)_model.GroupPhase[group] << 32) + _model.GroupMuscle[group];

    private void DealItems()
    {
        var items = _model.Items;
        Array.Clear(_place);
        foreach (var item in items)
        {
            _place[item.Group]++;
        }

        _start[0] = 0;
        for (var order = 0; order < _model.GroupCount; order++)
        {
            var group = _groups[order];
            _start[order + 1] = _start[order] + _place[group];
            _place[group] = _start[order];
        }

        for (var item = 0; item < items.Length; item++)
        {
            _items[_place[items[item].Group]++] = item;
        }
    }
}
