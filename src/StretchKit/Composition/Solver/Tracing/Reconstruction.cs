using StretchKit.Composition.Solver.Options;
using StretchKit.Composition.Solver.Stages;
using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver.Tracing;

/// <summary>
/// Finds the options behind a value of a phase's table by walking its layers backward: which point of the last group's
/// curve leads from this value to one of the layer before. No back-pointers are kept while searching.
/// </summary>
internal sealed class Reconstruction(SearchState state, DoseCurves curves, PhaseTable table)
{
    private const int Flexion = 1;
    private const int Extension = 2;

    private readonly GroupTrace _trace = new();
    private int[] _chosen = new int[64];

    public int Count { get; private set; }

    /// <summary>Gets the chosen options, by their place in the option table.</summary>
    public ReadOnlySpan<int> Chosen => _chosen.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Gives the positions where the choice flexes and extends to end range without paying for a reset.</summary>
    public int Conflicts(MainChoice choice)
    {
        if (!MayConflict(choice.Cells & ~Cells.Of(choice.Paid)))
        {
            return 0;
        }

        Clear();
        Add(ModelShape.MainPhase, choice.Cells, choice.MainTicks);
        var (flexed, extended) = (0, 0);
        foreach (var option in Chosen)
        {
            var item = state.Options.Model.Items[state.Options.Model.StepAt(state.Options.Source[option]).Item];
            flexed |= item.Tag == Flexion ? 1 << item.Position : 0;
            extended |= item.Tag == Extension ? 1 << item.Position : 0;
        }

        return flexed & extended & ~choice.Paid;
    }

    /// <summary>Adds the options of a phase that give its best value with exactly so many ticks.</summary>
    public void Add(int phase, int cells, int ticks)
    {
        table.Build(state.Options, phase, cells, int.MaxValue, keepLayers: true);
        var value = table.Layer(table.Groups, ticks);
        for (var groups = table.Groups; groups > 0; groups--)
        {
            var curve = table.Curve(groups - 1);
            var point = curves.First(curve);
            while (!Leads(groups - 1, ticks - curves.Ticks[point], value - curves.Values[point]))
            {
                point++;
            }

            AddGroup(phase, groups - 1, cells, point);
            ticks -= curves.Ticks[point];
            value -= curves.Values[point];
        }
    }

    /// <summary>Tells whether any position has both end ranges among the cells.</summary>
    private bool MayConflict(int cells)
    {
        var used = 0;
        for (var group = state.Options.FirstGroup(ModelShape.MainPhase); group < state.Options.EndGroup(ModelShape.MainPhase); group++)
        {
            used |= state.Options.GroupCells(group);
        }

        return Cells.HaveBothEnds(used & cells);
    }

    private bool Leads(int groups, int ticks, int value) => ticks >= 0 && table.Layer(groups, ticks) == value;

    /// <summary>Finds the options behind a point of a curve; none of them loses more than the point does.</summary>
    private void AddGroup(int phase, int place, int cells, int point)
    {
        var group = table.Group(place);
        var (ticks, value) = (curves.Ticks[point], curves.Values[point]);
        if (ticks == 0)
        {
            return;
        }

        var list = curves.Options(phase, group, cells & state.Options.GroupCells(group), curves.Loss(phase, table.Curve(place), point));
        _trace.Run(list, state.Options.Utility.AsSpan(group * ModelShape.Levels, state.Options.TopLevel(group) + 1), ticks, value);
        state.Work.Spend(_trace.Steps);
        Arrays.Grow(ref _chosen, Count + _trace.Chosen.Length);
        _trace.Chosen.CopyTo(_chosen.AsSpan(Count));
        Count += _trace.Chosen.Length;
    }
}
