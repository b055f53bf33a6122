namespace StretchKit.Composition.Solver;

/// <summary>
/// A model with what ties its groups together, <c>composition-model/2</c>. The solver answers the model alone;
/// <see cref="Search.TiedSearch"/> finds the best answer that keeps the ties too.
/// </summary>
internal sealed record TiedModel(CompositionModel Model, IReadOnlyList<Tie> Ties)
{
    /// <summary>Gives the model of a branch: a ceiling of n leaves an item its first n doses.</summary>
    public CompositionModel Branch(int[] ceilings) => CompositionModel.Require(Draft(ceilings, null));

    /// <summary>
    /// Gives the same with what doses pay taken from their value; <see langword="null"/> when that takes values out of
    /// the range in which the search counts.
    /// </summary>
    public CompositionModel? Branch(int[] ceilings, int[][] paid) => CompositionModel.Create(Draft(ceilings, paid), []);

    private CompositionModelDraft Draft(int[] ceilings, int[][]? paid)
    {
        var draft = CompositionModelDraft.Of(Model);
        for (var item = 0; item < Model.ItemCount; item++)
        {
            var doses = Model.Doses(item)[..ceilings[item]].ToArray();
            for (var dose = 0; paid is not null && dose < doses.Length; dose++)
            {
                doses[dose] = doses[dose] with { Value = doses[dose].Value - paid[item][dose] };
            }

            draft.AddItem(Model.Items[item], doses);
        }

        return draft;
    }
}
