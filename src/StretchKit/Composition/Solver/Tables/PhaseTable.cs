using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Tables;

/// <summary>
/// What a phase is worth with exactly so many ticks, for one set of positions: the curves of its groups joined, one
/// group after the other. A group of which a single point survived only shifts the table. On request every layer is
/// kept, so that the choice behind a value can be found again.
/// </summary>
internal sealed class PhaseTable(DoseCurves curves, WorkMeter work)
{
    private readonly int[] _group = new int[ModelShape.MostGroups];
    private readonly int[] _curve = new int[ModelShape.MostGroups];
    private readonly int[] _layerLow = new int[ModelShape.MostGroups + 1];
    private readonly int[] _layerHigh = new int[ModelShape.MostGroups + 1];
    private readonly int[] _layerStart = new int[ModelShape.MostGroups + 1];
    private int[] _now = [];
    private int[] _next = [];
    private int[] _layers = [];
    private int _layersEnd;

    /// <summary>Gets the groups that take part.</summary>
    public int Groups { get; private set; }

    /// <summary>Gets the fewest ticks reached; above <see cref="High"/> when nothing is.</summary>
    public int Low { get; private set; }

    public int High { get; private set; }

    public int this[int ticks] => _now[ticks];

    public int Group(int place) => _group[place];

    public int Curve(int place) => _curve[place];

    /// <summary>Gives the value of the first groups with so many ticks.</summary>
    public int Layer(int groups, int ticks) =>
        ticks < _layerLow[groups] || ticks > _layerHigh[groups] ? Score.None : _layers[_layerStart[groups] + ticks - _layerLow[groups]];

    public void Build(OptionTable options, int phase, int cells, int slack, bool keepLayers = false)
    {
        var most = options.MaximumTicks(phase);
        Arrays.Reserve(ref _now, most + 1);
        Arrays.Reserve(ref _next, most + 1);
        (Groups, _layersEnd) = (0, 0);
        (Low, High, _now[0]) = (0, 0, 0);
        KeepLayer(keepLayers);
        for (var group = options.FirstGroup(phase); group < options.EndGroup(phase) && Low <= High; group++)
        {
            var allowed = cells & options.GroupCells(group);
            if (allowed == 0)
            {
                continue;
            }

            var curve = curves.Of(phase, group, allowed);
            (_group[Groups], _curve[Groups]) = (group, curve);
            Groups++;
            Join(phase, curve, slack, most);
            KeepLayer(keepLayers);
        }
    }

    private void Join(int phase, int curve, int slack, int most)
    {
        var (first, end) = (curves.First(curve), curves.End(curve));
        if (end - first == 1 && curves.Ticks[first] == 0 && curves.Values[first] == 0)
        {
            return;
        }

        var (low, high, joined) = (int.MaxValue, -1, 0);
        for (var point = first; point < end; point++)
        {
            var shift = curves.Ticks[point];
            if (curves.Loss(phase, curve, point) >= slack || Low + shift > most)
            {
                continue;
            }

            var top = Math.Min(High + shift, most);
            if (joined == 0)
            {
                low = Low + shift;
            }

            if (top > high)
            {
                var from = Math.Max(high + 1, low);
                _next.AsSpan(from, top - from + 1).Fill(Score.None);
                high = top;
            }

            Lanes.MaxAdd(ref _next[Low + shift], ref _now[Low], top - Low - shift + 1, curves.Values[point]);
            joined++;
        }

        work.Spend(joined * (((High - Low) / Lanes.Width) + 1));
        (Low, High) = (low, high);
        (_now, _next) = (_next, _now);
    }

    private void KeepLayer(bool keep)
    {
        if (keep)
        {
            (_layerLow[Groups], _layerHigh[Groups], _layerStart[Groups]) = (Low, High, _layersEnd);
            if (Low <= High)
            {
                Arrays.Grow(ref _layers, _layersEnd + High - Low + 1);
                _now.AsSpan(Low, High - Low + 1).CopyTo(_layers.AsSpan(_layersEnd));
                _layersEnd += High - Low + 1;
            }
        }
    }
}
