namespace StretchKit.Composition.Solver;

/// <summary>
/// Counts the work of a call, in vector steps, and says when to stop. The count is the same on every machine; the
/// clock and a cancellation are looked at now and then, and are the only reasons why equal calls may end differently.
/// </summary>
internal sealed class WorkMeter
{
    private const int ClockEvery = 4_096;

    private long _limit;
    private long _nextClock;
    private TimeProvider? _clock;
    private long _deadline;
    private CancellationToken _cancellation;

    public long Done { get; private set; }

    public SolverCut Cut { get; private set; }

    public void Start(SolverLimits limits, CancellationToken cancellation)
    {
        (Done, Cut, _limit, _nextClock) = (0, SolverCut.None, limits.Work, 0);
        _cancellation = cancellation;
        _clock = limits.Time is null ? null : limits.Clock;
        if (limits.Time is { } time)
        {
            _deadline = SolverLimits.Deadline(limits.Clock, time);
        }
    }

    public void Spend(int steps) => Done += steps;

    /// <summary>Tells whether the call must end now.</summary>
    public bool MustStop()
    {
        if (Cut != SolverCut.None)
        {
            return true;
        }

        if (Done >= _limit)
        {
            Cut = SolverCut.WorkLimit;
        }
        else if (Done >= _nextClock)
        {
            _nextClock = Done + ClockEvery;
            Cut = _cancellation.IsCancellationRequested ? SolverCut.Cancellation
                : _clock is { } clock && clock.GetTimestamp() >= _deadline ? SolverCut.Deadline
                : SolverCut.None;
        }

        return Cut != SolverCut.None;
    }
}
