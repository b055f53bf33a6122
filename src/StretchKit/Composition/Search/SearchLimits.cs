using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>What is left of the limits of a call, over all the solves it takes.</summary>
internal sealed class SearchLimits
{
    private readonly TimeProvider _clock;
    private readonly long? _deadline;
    private long _work;

    public SearchLimits(CompositionRequest request, TimeProvider clock, CancellationToken cancellation)
    {
        _clock = clock;
        _work = request.WorkLimit ?? SolverLimits.Default.Work;
        _deadline = request.TimeLimit is { } time ? SolverLimits.Deadline(clock, time) : null;
        Cancellation = cancellation;
        LikelyPrices = request.Change?.LikelyPrices ?? [];
    }

    /// <summary>Bounds nothing but the work that any call may do.</summary>
    public SearchLimits()
    {
        (_clock, _work) = (TimeProvider.System, SolverLimits.Default.Work);
    }

    public CancellationToken Cancellation { get; }

    /// <summary>Gets the work done so far, in steps of about a nanosecond that are the same on every machine.</summary>
    public long Done { get; private set; }

    /// <summary>Gets the prices of a search that was nearly the same, with which this one begins; empty when there was none.</summary>
    public long[] LikelyPrices { get; init; } = [];

    /// <summary>Solves a model with what is left; what is worth no more than the floor is not looked for.</summary>
    public void Solve(CompositionModel model, SolverSolution solution, long floor = Score.None)
    {
        var limits = _deadline is null && _work == SolverLimits.Default.Work ? SolverLimits.Default : new SolverLimits { Work = _work, Time = TimeLeft(), Clock = _clock };
        ExactSolver.Solve(model, limits, solution, floor, LikelyPrices, Cancellation);
        _work = Math.Max(0, _work - solution.Work);
        Done += solution.Work;
    }

    private TimeSpan? TimeLeft() =>
        _deadline is { } deadline ? TimeSpan.FromSeconds(Math.Max(0, deadline - _clock.GetTimestamp()) / (double)_clock.TimestampFrequency) : null;
}
