using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>The best answer that keeps all ties, and how good it is proven to be.</summary>
internal sealed record TiedAnswer
{
    /// <summary>Gets the steps; <see langword="null"/> when there is no routine, or none was found before the cut.</summary>
    public SolverStep[]? Steps { get; init; }

    /// <summary>Gets the blocks of the steps, each a phase times nine and a position, in order.</summary>
    public int[] Blocks { get; init; } = [];

    public int Value { get; init; }

    /// <summary>Gets a value that no answer exceeds.</summary>
    public int Bound { get; init; }

    public SolverCut Cut { get; init; }

    /// <summary>Gets the prices that prove <see cref="RootBound"/> without any search.</summary>
    public long[] Prices { get; init; } = [];

    public int RootBound { get; init; }
}
