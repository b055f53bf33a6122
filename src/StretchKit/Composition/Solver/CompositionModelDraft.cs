namespace StretchKit.Composition.Solver;

/// <summary>A model being put together. It promises nothing until <see cref="CompositionModel.Create"/> accepts it.</summary>
internal sealed class CompositionModelDraft
{
    public int BudgetSeconds { get; set; }

    public int ArrivalSeconds { get; set; }

    public int ResetSeconds { get; set; }

    public int Kappa { get; set; }

    public int Start { get; set; }

    /// <summary>Gets items that are there already; <see langword="null"/> when the lists of items and doses say them.</summary>
    public ItemTable? Given { get; init; }

    /// <summary>Gets moves that were checked before; <see langword="null"/> when the next two say them.</summary>
    public ModelMoves? Moves { get; init; }

    /// <summary>Gets the seconds from one position to another, nine rows of nine.</summary>
    public List<int> Transitions { get; } = [];

    public List<int> EndCosts { get; } = [];

    public List<int> WindowMinimum { get; } = [];

    public List<int> WindowMaximum { get; } = [];

    public List<int> GroupPhase { get; } = [];

    public List<int> GroupMuscle { get; } = [];

    public List<int> UtilityStart { get; } = [0];

    public List<int> Utility { get; } = [];

    public List<ModelItem> Items { get; } = [];

    public List<int> DoseStart { get; } = [0];

    public List<ModelDose> Doses { get; } = [];

    /// <summary>Gets what ties groups together; no part of the model itself.</summary>
    public List<Tie> Ties { get; } = [];

    /// <summary>Starts a draft with everything of a model but its items.</summary>
    public static CompositionModelDraft Of(CompositionModel model, ItemTable? items = null)
    {
        var draft = new CompositionModelDraft
        {
            Given = items,
            BudgetSeconds = model.BudgetSeconds,
            ArrivalSeconds = model.ArrivalSeconds,
            ResetSeconds = model.ResetSeconds,
            Kappa = model.Kappa,
            Start = model.Start,
            Moves = model.Moves,
        };
        draft.WindowMinimum.AddRange(model.WindowMinimum);
        draft.WindowMaximum.AddRange(model.WindowMaximum);
        for (var group = 0; group < model.GroupCount; group++)
        {
            draft.AddGroup(model.GroupPhase[group], model.GroupMuscle[group], model.Utility(group));
        }

        return draft;
    }

    /// <summary>Gives the items as they are now.</summary>
    public ItemTable ToTable() => Given ?? new([.. Items], [.. DoseStart], [.. Doses]);

    public void AddGroup(int phase, int muscle, ReadOnlySpan<int> utility)
    {
        GroupPhase.Add(phase);
        GroupMuscle.Add(muscle);
        Utility.AddRange(utility);
        UtilityStart.Add(Utility.Count);
    }

    public void AddItem(ModelItem item, ReadOnlySpan<ModelDose> doses)
    {
        Items.Add(item);
        Doses.AddRange(doses);
        DoseStart.Add(Doses.Count);
    }
}
