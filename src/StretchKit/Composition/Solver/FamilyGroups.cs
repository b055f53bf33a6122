namespace StretchKit.Composition.Solver;

/// <summary>
/// Tells in which group each family was first seen, item by item. Families that stand in order, as those of a request
/// do, need no table: a family ends where another begins.
/// </summary>
internal sealed class FamilyGroups
{
    private readonly Dictionary<int, int>? _groups;
    private int _family;
    private int _group = -1;

    public FamilyGroups(ReadOnlySpan<ModelItem> items)
    {
        for (var item = 1; item < items.Length && _groups is null; item++)
        {
            _groups = items[item].Family < items[item - 1].Family ? [] : null;
        }
    }

    /// <summary>Gives the group in which the family of an item was seen before; its own when it was not.</summary>
    public int FirstGroup(ModelItem item)
    {
        if (_groups is not null)
        {
            _groups.TryAdd(item.Family, item.Group);
            return _groups[item.Family];
        }

        if (_group < 0 || _family != item.Family)
        {
            (_family, _group) = (item.Family, item.Group);
        }

        return _group;
    }
}
