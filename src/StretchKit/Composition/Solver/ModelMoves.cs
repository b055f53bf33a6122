using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver;

/// <summary>
/// How long it takes from one position to another and to the end: checked once when made, then shared by all models
/// that have the same.
/// </summary>
internal sealed class ModelMoves
{
    private readonly int[] _transitions;
    private readonly int[] _endCosts;

    private ModelMoves(ReadOnlySpan<int> transitions, ReadOnlySpan<int> endCosts)
    {
        (_transitions, _endCosts) = (transitions.ToArray(), endCosts.ToArray());
        Longest = _transitions.Max() + _endCosts.Max();
        Tours = TourTables.For(_transitions);
    }

    /// <summary>Gets the seconds from one position to another, nine rows of nine.</summary>
    public ReadOnlySpan<int> Transitions => _transitions;

    /// <summary>Gets the seconds from each position to the end.</summary>
    public ReadOnlySpan<int> EndCosts => _endCosts;

    /// <summary>Gets what no move and end take more than, in seconds.</summary>
    public int Longest { get; }

    public TourTable Tours { get; }

    /// <summary>Makes the moves of nine by nine transitions and nine end costs; otherwise adds what is wrong and gives nothing.</summary>
    public static ModelMoves? Create(ReadOnlySpan<int> transitions, ReadOnlySpan<int> endCosts, List<ModelFault> faults)
    {
        var before = faults.Count;
        MetricChecks.Run(transitions, endCosts, faults);
        return faults.Count == before ? new(transitions, endCosts) : null;
    }
}
