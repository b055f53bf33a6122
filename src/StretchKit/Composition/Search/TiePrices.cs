using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>
/// Prices on ties. A model whose doses pay for their loads, plus all prices times their limits, is worth at least as
/// much as any routine that keeps the ties; good prices make that bound close.
/// </summary>
internal sealed class TiePrices(CompositionModel model, IReadOnlyList<Tie> ties, int[] prices)
{
    /// <summary>No dose pays more than this, in milli-points: more than any is worth.</summary>
    private const int MostPaid = 60_000;

    /// <summary>Gets what all limits are worth at these prices.</summary>
    public long LimitValue { get; } = ties.Select((tie, at) => (long)tie.Limit * prices[at]).Sum();

    public int[] Prices { get; } = prices;

    /// <summary>Gives what each dose pays, by item.</summary>
    public int[][] Paid()
    {
        var paid = new int[model.ItemCount][];
        for (var index = 0; index < paid.Length; index++)
        {
            paid[index] = new int[model.Doses(index).Length];
        }

        for (var at = 0; at < ties.Count; at++)
        {
            foreach (var (item, byDose) in Prices[at] == 0 ? [] : ties[at].Loads)
            {
                for (var dose = 0; dose < byDose.Length; dose++)
                {
                    paid[item][dose] += Prices[at] * byDose[dose];
                }
            }
        }

        return paid;
    }

    /// <summary>Gives what the doses of some steps pay together.</summary>
    public long PaidBy(ReadOnlySpan<SolverStep> steps)
    {
        var paid = 0L;
        for (var at = 0; at < ties.Count; at++)
        {
            paid += Prices[at] == 0 ? 0 : (long)Prices[at] * PricedTies.LoadOf(ties[at], steps);
        }

        return paid;
    }

    /// <summary>Moves each price against what its tie has to spare: up where it is broken, down where it is loose.</summary>
    /// <param name="steps">The best steps at these prices.</param>
    /// <param name="gap">How far their bound is above the best routine known, in milli-points.</param>
    public TiePrices Moved(ReadOnlySpan<SolverStep> steps, long gap)
    {
        var spare = new int[ties.Count];
        var norm = 0L;
        for (var at = 0; at < ties.Count; at++)
        {
            spare[at] = ties[at].Limit - PricedTies.LoadOf(ties[at], steps);
            spare[at] = spare[at] > 0 && Prices[at] == 0 ? 0 : spare[at];
            norm += (long)spare[at] * spare[at];
        }

        var moved = new int[ties.Count];
        for (var at = 0; at < ties.Count; at++)
        {
            var price = Prices[at] - (norm == 0 ? 0 : Math.Max(1, gap) * spare[at] / norm);
            moved[at] = (int)Math.Clamp(price, 0, MostPaid / ties[at].Limit);
        }

        return new(model, ties, moved);
    }

    /// <summary>Halves the prices of ties that some steps leave loose; in the end all such are nothing.</summary>
    public TiePrices Loosened(ReadOnlySpan<SolverStep> steps)
    {
        var loosened = new int[ties.Count];
        for (var at = 0; at < ties.Count; at++)
        {
            loosened[at] = PricedTies.LoadOf(ties[at], steps) < ties[at].Limit ? Prices[at] / 4 : Prices[at];
        }

        return new(model, ties, loosened);
    }
}
