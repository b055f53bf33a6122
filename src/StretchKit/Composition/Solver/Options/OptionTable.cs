using System.Numerics;

namespace StretchKit.Composition.Solver.Options;

/// <summary>
/// The model in the order the solver works: groups by phase and muscle, families within a group, options within a
/// family, each column by itself. The order follows ids only, so a shuffled catalogue gives the same table.
/// Utilities are stored less their level 0, which is a constant; all values are counted in the model's unit.
/// </summary>
internal sealed class OptionTable
{
    /// <summary>Groups of more families than this are looked through for options that others can stand in for.</summary>
    private const int Crowd = 40;

    private readonly CrowdedOptions _crowded = new();
    private int[] _source = [];
    private DoseOption[] _options = [];
    private int[] _familyStart = new int[64];
    private int[] _familyCells = new int[64];
    private readonly int[] _phaseStart = new int[ModelShape.Phases + 1];
    private readonly int[] _groupFamily = new int[ModelShape.MostGroups + 1];
    private readonly int[] _groupCells = new int[ModelShape.MostGroups];
    private readonly int[] _groupPositions = new int[ModelShape.MostGroups];
    private readonly int[] _groupTicks = new int[ModelShape.MostGroups];
    private readonly int[] _topLevel = new int[ModelShape.MostGroups];
    private readonly int[] _minimumTicks = new int[ModelShape.Phases];
    private readonly int[] _maximumTicks = new int[ModelShape.Phases];
    private readonly int[] _phasePositions = new int[ModelShape.Phases];
    private readonly int[] _shortestStep = new int[ModelShape.Phases * ModelShape.Positions];
    private int[] _utility = [];

    public CompositionModel Model { get; private set; } = null!;

    /// <summary>Gets the ticks between arrival and the end of the budget; negative when not even arrival fits.</summary>
    public int BudgetTicks { get; private set; }

    public int GroupCount { get; private set; }

    public int OptionCount { get; private set; }

    public int FamilyCount { get; private set; }

    /// <summary>Gets what every routine is worth, in milli-points: level 0 of every group.</summary>
    public int BaseValue { get; private set; }

    /// <summary>Gets the price of a second of transition, in the model's unit as all values here.</summary>
    public int Kappa { get; private set; }

    /// <summary>Gets for each option its place among all doses of the model.</summary>
    public int[] Source => _source;

    public DoseOption[] Options => _options;

    public int[] FamilyStart => _familyStart;

    /// <summary>Gets the cells that the options of each family use.</summary>
    public int[] FamilyCells => _familyCells;

    /// <summary>Gets sixteen utilities a group, impossible beyond its cap.</summary>
    public int[] Utility => _utility;

    public int FirstGroup(int phase) => _phaseStart[phase];

    public int EndGroup(int phase) => _phaseStart[phase + 1];

    public bool HasGroups(int phase) => _phaseStart[phase] < _phaseStart[phase + 1];

    public int MinimumTicks(int phase) => _minimumTicks[phase];

    public int MaximumTicks(int phase) => _maximumTicks[phase];

    public int PhasePositions(int phase) => _phasePositions[phase];

    /// <summary>Gives the fewest ticks a step of a phase takes in a position.</summary>
    public int ShortestStep(int phase, int position) => _shortestStep[(phase * ModelShape.Positions) + position];

    public int FirstFamily(int group) => _groupFamily[group];

    public int EndFamily(int group) => _groupFamily[group + 1];

    public int GroupCells(int group) => _groupCells[group];

    public int GroupPositions(int group) => _groupPositions[group];

    public ReadOnlySpan<DoseOption> Family(int family) => _options.AsSpan(_familyStart[family], _familyStart[family + 1] - _familyStart[family]);

    public int TopLevel(int group) => _topLevel[group];

    /// <summary>Gives a bound of the ticks a group can use, its cap and families considered.</summary>
    public int MostTicks(int group) => _groupTicks[group];

    public void Load(CompositionModel model, ItemOrder order)
    {
        Model = model;
        BudgetTicks = model.BudgetSeconds >= model.ArrivalSeconds ? ModelShape.Ticks(model.BudgetSeconds - model.ArrivalSeconds) : -1;
        Kappa = model.Kappa / model.Unit;
        order.Load(model);
        Arrays.Reserve(ref _utility, model.GroupCount * ModelShape.Levels);
        (GroupCount, OptionCount, FamilyCount, BaseValue) = (0, 0, 0, 0);
        (_familyStart[0], _groupFamily[0]) = (0, 0);
        _shortestStep.AsSpan().Fill(ModelShape.MostBudgetSeconds);
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            _minimumTicks[phase] = ModelShape.TicksUp(model.WindowMinimum[phase]);
            _maximumTicks[phase] = Math.Min(ModelShape.Ticks(model.WindowMaximum[phase]), BudgetTicks);
            _phasePositions[phase] = 0;
            _phaseStart[phase] = GroupCount;
            while (GroupCount < model.GroupCount && model.GroupPhase[order.Group(GroupCount)] == phase)
            {
                AddGroup(order, phase);
            }
        }

        _phaseStart[ModelShape.Phases] = GroupCount;
    }

    private void AddGroup(ItemOrder order, int phase)
    {
        var group = GroupCount;
        _groupFamily[group] = FamilyCount;
        _groupCells[group] = 0;
        AddUtility(order.Group(group));
        var family = -1;
        foreach (var item in order.Items(group))
        {
            if (Model.Items[item].Family != family)
            {
                CloseFamily();
                family = Model.Items[item].Family;
            }

            AddOptions(item, phase);
        }

        CloseFamily();
        var (fewestLevels, mostTicks) = (ModelShape.Levels, 0);
        for (var option = _familyStart[_groupFamily[group]]; option < OptionCount; option++)
        {
            fewestLevels = Math.Min(fewestLevels, _options[option].Levels);
            mostTicks = Math.Max(mostTicks, _options[option].Ticks);
        }

        if (fewestLevels > 0 && FamilyCount - _groupFamily[group] > Crowd)
        {
            DropCrowded(group, fewestLevels, _minimumTicks[phase] > 0);
        }

        _groupFamily[group + 1] = FamilyCount;
        var families = FamilyCount - _groupFamily[group];
        _groupTicks[group] = mostTicks * (fewestLevels == 0 ? families : Math.Min(families, _topLevel[group] / fewestLevels));

        var positions = 0;
        for (var cells = _groupCells[group]; cells != 0; cells &= cells - 1)
        {
            positions |= 1 << (BitOperations.TrailingZeroCount(cells) / ModelShape.Tags);
        }

        _groupPositions[group] = positions;
        _phasePositions[phase] |= positions;
        GroupCount++;
    }

    /// <summary>Ends the family at hand, unless it has no option.</summary>
    private void CloseFamily()
    {
        if (OptionCount > _familyStart[FamilyCount])
        {
            var cells = 0;
            for (var option = _familyStart[FamilyCount]; option < OptionCount; option++)
            {
                cells |= _options[option].Cell;
            }

            _familyCells[FamilyCount] = cells;
            _groupCells[GroupCount] |= cells;
            Arrays.Grow(ref _familyStart, FamilyCount + 2);
            Arrays.Grow(ref _familyCells, FamilyCount + 2);
            _familyStart[++FamilyCount] = OptionCount;
        }
    }

    /// <summary>Leaves out the options of a large group that others can always stand in for.</summary>
    private void DropCrowded(int group, int fewestLevels, bool equalTicks)
    {
        var (first, families, end) = (_familyStart[_groupFamily[group]], FamilyCount, OptionCount);
        _crowded.Clear(end - first);
        for (var (family, option) = (_groupFamily[group], first); option < end; option++)
        {
            family += option == _familyStart[family + 1] ? 1 : 0;
            _crowded.Add(option - first, _options[option], family, ((_topLevel[group] - _options[option].Levels) / fewestLevels) + 1);
        }

        _crowded.Compare(equalTicks);
        (FamilyCount, OptionCount) = (_groupFamily[group], first);
        for (var (family, option) = (FamilyCount, first); family < families; family++)
        {
            for (var last = _familyStart[family + 1]; option < last; option++)
            {
                if (!_crowded.IsCrowdedOut(option - first, _options[option].Value))
                {
                    (_options[OptionCount], _source[OptionCount]) = (_options[option], _source[option]);
                    OptionCount++;
                }
            }

            CloseFamily();
        }
    }

    private void AddUtility(int group)
    {
        var utility = Model.Utility(group);
        var row = _utility.AsSpan(GroupCount * ModelShape.Levels, ModelShape.Levels);
        row.Fill(Score.None);
        for (var level = 0; level < utility.Length; level++)
        {
            row[level] = (utility[level] - utility[0]) / Model.Unit;
        }

        _topLevel[GroupCount] = utility.Length - 1;
        BaseValue += utility[0];
    }

    private void AddOptions(int item, int phase)
    {
        var (position, tag) = (Model.Items[item].Position, Model.Items[item].Tag);
        ref var shortest = ref _shortestStep[(phase * ModelShape.Positions) + position];
        var cell = 1 << ((position * ModelShape.Tags) + tag);
        var source = Model.FirstDose(item);
        foreach (var (seconds, levels, value) in Model.Doses(item))
        {
            var ticks = ModelShape.Ticks(seconds);
            if (levels <= _topLevel[GroupCount] && ticks <= _maximumTicks[phase])
            {
                shortest = Math.Min(shortest, ticks);
                AddOption(new(cell, ticks, levels, value / Model.Unit), source, _minimumTicks[phase] > 0);
            }

            source++;
        }
    }

    /// <summary>
    /// Adds an option unless the family has one in the same cell with the same levels that takes no longer and is worth
    /// no less; takes the place of one that is so beaten. Where the phase has a least time, only as long a one beats.
    /// </summary>
    private void AddOption(DoseOption added, int source, bool sameTicks)
    {
        var place = OptionCount;
        for (var option = _familyStart[FamilyCount]; option < OptionCount; option++)
        {
            var other = _options[option];
            if (other.Levels != added.Levels || other.Cell != added.Cell || (sameTicks && other.Ticks != added.Ticks))
            {
                continue;
            }

            if (other.Ticks <= added.Ticks && other.Value >= added.Value)
            {
                return;
            }

            if (other.Ticks >= added.Ticks && other.Value <= added.Value)
            {
                place = option;
                break;
            }
        }

        if (place == _options.Length)
        {
            Arrays.Grow(ref _options, place + 64);
            Arrays.Grow(ref _source, place + 64);
        }

        (_source[place], _options[place]) = (source, added);
        OptionCount += place == OptionCount ? 1 : 0;
    }
}
