namespace StretchKit.Composition.Solver.Tables;

/// <summary>Keeps the tour tables of the last few sets of transition times; a product has one or two.</summary>
internal static class TourTables
{
    private const int Kept = 8;

    private static TourTable[] _tables = [];

    public static TourTable For(ReadOnlySpan<int> transitionSeconds)
    {
        var tables = Volatile.Read(ref _tables);
        foreach (var table in tables)
        {
            if (table.Transitions.SequenceEqual(transitionSeconds))
            {
                return table;
            }
        }

        var added = new TourTable(transitionSeconds);
        Volatile.Write(ref _tables, [added, .. tables.Take(Kept - 1)]);
        return added;
    }
}
