using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver;

/// <summary>
/// The numeric problem a request compiles to, <c>composition-model/1</c>: immutable, checked, and laid out as plain
/// columns. Seconds are whole; values are milli-points; an item's number is its place.
/// </summary>
internal sealed class CompositionModel
{
    private readonly int[] _windowMinimum;
    private readonly int[] _windowMaximum;
    private readonly int[] _groupPhase;
    private readonly int[] _groupMuscle;
    private readonly int[] _utilityStart;
    private readonly int[] _utility;

    private CompositionModel(CompositionModelDraft draft, ItemTable items, ModelMoves moves)
    {
        BudgetSeconds = draft.BudgetSeconds;
        ArrivalSeconds = draft.ArrivalSeconds;
        ResetSeconds = draft.ResetSeconds;
        Kappa = draft.Kappa;
        Start = draft.Start;
        Moves = moves;
        _windowMinimum = [.. draft.WindowMinimum];
        _windowMaximum = [.. draft.WindowMaximum];
        _groupPhase = [.. draft.GroupPhase];
        _groupMuscle = [.. draft.GroupMuscle];
        _utilityStart = [.. draft.UtilityStart];
        _utility = [.. draft.Utility];
        Table = items;
        Unit = ValueUnit.Of(draft, items);
    }

    private CompositionModel(CompositionModel other, int[] windowMinimum)
    {
        (BudgetSeconds, ArrivalSeconds, ResetSeconds, Kappa, Start) = (other.BudgetSeconds, other.ArrivalSeconds, other.ResetSeconds, other.Kappa, other.Start);
        (Moves, _windowMinimum, _windowMaximum) = (other.Moves, windowMinimum, other._windowMaximum);
        (_groupPhase, _groupMuscle, _utilityStart, _utility) = (other._groupPhase, other._groupMuscle, other._utilityStart, other._utility);
        (Table, Unit) = (other.Table, other.Unit);
    }

    public int BudgetSeconds { get; }

    public int ArrivalSeconds { get; }

    public int ResetSeconds { get; }

    /// <summary>Gets the price of a second of transition, in milli-points.</summary>
    public int Kappa { get; }

    public int Start { get; }

    public int GroupCount => _groupPhase.Length;

    public int ItemCount => Table.Count;

    public ModelMoves Moves { get; }

    public ReadOnlySpan<int> Transitions => Moves.Transitions;

    public ReadOnlySpan<int> EndCosts => Moves.EndCosts;

    public ReadOnlySpan<int> WindowMinimum => _windowMinimum;

    public ReadOnlySpan<int> WindowMaximum => _windowMaximum;

    public ReadOnlySpan<int> GroupPhase => _groupPhase;

    public ReadOnlySpan<int> GroupMuscle => _groupMuscle;

    public ItemTable Table { get; }

    public ReadOnlySpan<ModelItem> Items => Table.Items;

    /// <summary>Gets the doses of all items, one item's after the other's.</summary>
    public ReadOnlySpan<ModelDose> AllDoses => Table.AllDoses;

    /// <summary>Gets the largest number that divides every value, in milli-points; the search counts in it.</summary>
    public int Unit { get; }

    public TourTable Tours => Moves.Tours;

    /// <summary>Gives the value of a group by level; the last level is its hard cap.</summary>
    public ReadOnlySpan<int> Utility(int group) => _utility.AsSpan(_utilityStart[group].._utilityStart[group + 1]);

    public ReadOnlySpan<ModelDose> Doses(int item) => Table.Doses(item);

    /// <summary>Gives the place of an item's first dose among all doses.</summary>
    public int FirstDose(int item) => Table.DoseStart[item];

    /// <summary>Gives the item and dose that stand at a place among all doses.</summary>
    public SolverStep StepAt(int dose)
    {
        var start = Table.DoseStart;
        var (item, end) = (0, ItemCount);
        while (end - item > 1)
        {
            var middle = (item + end) / 2;
            (item, end) = start[middle] <= dose ? (middle, end) : (item, middle);
        }

        return new(item, dose - start[item]);
    }

    /// <summary>Gives the same model with some windows that need not be filled.</summary>
    public CompositionModel WithoutLeast(IEnumerable<int> phases)
    {
        int[] least = [.. _windowMinimum];
        foreach (var phase in phases)
        {
            least[phase] = 0;
        }

        return new(this, least);
    }

    /// <summary>Makes a model of a draft that passes every check; otherwise adds what is wrong and gives nothing.</summary>
    public static CompositionModel? Create(CompositionModelDraft draft, List<ModelFault> faults)
    {
        var before = faults.Count;
        var items = draft.ToTable();
        var moves = ModelChecks.Run(draft, items, faults);
        return faults.Count == before ? new(draft, items, moves!) : null;
    }

    /// <summary>Makes a model of a draft that comes from what was checked before.</summary>
    public static CompositionModel Require(CompositionModelDraft draft)
    {
        var faults = new List<ModelFault>();
        return Create(draft, faults) ?? throw new InvalidOperationException($"The model of a request is not valid: {faults[0].Problem}.");
    }
}
