namespace StretchKit.Composition.Solver;

/// <summary>
/// A model with what ties its groups together, <c>composition-model/2</c>. The solver answers the model alone;
/// <see cref="Search.TiedSearch"/> finds the best answer that keeps the ties too.
/// </summary>
internal sealed record TiedModel(CompositionModel Model, IReadOnlyList<Tie> Ties)
{
    /// <summary>Gives the model of a branch: a ceiling of n leaves an item its first n doses.</summary>
    public CompositionModel Branch(int[] ceilings) => CompositionModel.Require(Draft(Model.Table.Cut(ceilings)));

    /// <summary>
    /// Gives the same with what doses pay taken from their value; <see langword="null"/> when that takes values out of
    /// the range in which the search counts.
    /// </summary>
    public CompositionModel? Branch(int[] ceilings, int[][] paid)
    {
        var items = Model.Table.Cut(ceilings);
        return CompositionModel.Create(Draft(items.Revalued((item, dose) => items.Doses(item)[dose].Value - paid[item][dose])), []);
    }

    private CompositionModelDraft Draft(ItemTable items) => CompositionModelDraft.Of(Model, items);
}
