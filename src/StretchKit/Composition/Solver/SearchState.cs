using StretchKit.Composition.Solver.Bounds;
using StretchKit.Composition.Solver.Options;
using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver;

/// <summary>What the parts of the exact stage share: the problem, its prices and bounds, and the best value so far.</summary>
internal sealed class SearchState
{
    public OptionTable Options { get; } = new();

    public Prices Prices { get; } = new();

    public MaskValues Values { get; } = new();

    public ThroughBounds Bounds { get; } = new();

    /// <summary>Gets every set of positions there is, by phase.</summary>
    public LiveMasks All { get; } = new();

    /// <summary>Gets the sets of positions still worth looking at.</summary>
    public LiveMasks Live { get; } = new();

    public WorkMeter Work { get; } = new();

    /// <summary>Gets or sets the best value found, or <see cref="Score.None"/>.</summary>
    public int Best { get; set; }

    public TourTable Tours => Options.Model.Tours;

    /// <summary>Gets the milli-points a tick of transition costs, its time not counted.</summary>
    public int MoveCost => Options.Kappa * ModelShape.SecondsPerTick;

    public int BudgetValue => Prices.Tick * Options.BudgetTicks;
}
