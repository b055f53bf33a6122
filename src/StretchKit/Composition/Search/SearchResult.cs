using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;
using StretchKit.Stretches;

namespace StretchKit.Composition.Search;

/// <summary>What a search gave: the chosen stretches in their order, and how good they are proven to be.</summary>
internal sealed class SearchResult
{
    public IReadOnlyList<Chosen> Items { get; init; } = [];

    /// <summary>Gets the value in milli-points, wishes included.</summary>
    public int Value { get; init; }

    /// <summary>Gets a value that no routine exceeds.</summary>
    public int Bound { get; init; }

    /// <summary>Gets what ended the search before its proof was complete.</summary>
    public SolverCut Cut { get; init; }

    public bool IsOptimal => Items.Count > 0 && Value == Bound;

    /// <summary>Gets the windows that were kept.</summary>
    public required PhaseWindow[] Windows { get; init; }

    /// <summary>Gets the parts whose least times nothing could fill.</summary>
    public IReadOnlyList<RoutinePhase> MissingParts { get; init; } = [];

    /// <summary>Gets the prices that prove <see cref="RootBound"/> without any search.</summary>
    public long[] Prices { get; init; } = [];

    public int RootBound { get; init; }

    public long Work { get; init; }
}
