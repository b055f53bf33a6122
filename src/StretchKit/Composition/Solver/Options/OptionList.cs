namespace StretchKit.Composition.Solver.Options;

/// <summary>The options of one group that are allowed at the moment, families numbered from 0 without gaps.</summary>
internal sealed class OptionList
{
    private ListedOption[] _options = [];

    public int Count { get; private set; }

    public int Families { get; private set; }

    public Span<ListedOption> Options => _options.AsSpan(0, Count);

    public void Load(OptionTable table, int group, int allowed)
    {
        Arrays.Reserve(ref _options, table.FamilyStart[table.EndFamily(group)] - table.FamilyStart[table.FirstFamily(group)]);
        var (count, families) = (0, 0);
        for (var family = table.FirstFamily(group); family < table.EndFamily(group); family++)
        {
            if ((table.FamilyCells[family] & allowed) == 0)
            {
                continue;
            }

            var source = table.FamilyStart[family];
            foreach (ref readonly var option in table.Family(family))
            {
                if ((option.Cell & allowed) != 0)
                {
                    _options[count++] = new(families, option.Ticks, option.Levels, option.Value, source);
                }

                source++;
            }

            families++;
        }

        (Count, Families) = (count, families);
    }

    /// <summary>Forgets all options behind the first few; families may then leave gaps.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Numbers the families that still have options from 0 without gaps.</summary>
    public void CloseGaps()
    {
        Families = 0;
        var last = -1;
        foreach (ref var option in Options)
        {
            Families += option.Family != last ? 1 : 0;
            last = option.Family;
            option = option with { Family = Families - 1 };
        }
    }
}
