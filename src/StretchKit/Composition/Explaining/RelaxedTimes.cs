using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>Which part of a routine must be opened for a stretch, and how much time it needs then to be a routine by itself.</summary>
internal sealed class RelaxedTimes(CompositionRun run)
{
    private const int Quantum = 5;

    private readonly LoneStretch _lone = new(run.Kit.Terms, new(run.Request, run.Today));
    private readonly int _most = (int)run.Kit.Limits.MaximumRoutineTime.TotalSeconds;
    private readonly Dictionary<(bool Release, bool WarmUp, int Seconds), RequestFrame> _frames = [];
    private readonly int _seconds = new RequestFrame(run.Request).Seconds;
    private int _shortest = int.MaxValue;

    /// <summary>Adds the part that a stretch serves and that the request leaves out, where no other part is open to it.</summary>
    public RelaxationSet WithPart(StretchEntry entry, RelaxationSet set)
    {
        if (PhaseChoice.For(entry, Frame(set, _seconds).Windows) is not null)
        {
            return set;
        }

        foreach (var phase in entry.Phases)
        {
            if (phase is RoutinePhase.Release && !run.Request.WantsRelease)
            {
                return set + new Relaxation(RelaxationKind.Release, 0);
            }

            if (phase is RoutinePhase.WarmUp && run.Request.WantsWarmUp is false)
            {
                return set + new Relaxation(RelaxationKind.WarmUp, 0);
            }
        }

        return set;
    }

    /// <summary>Adds the least time in which the stretch makes a routine; <see langword="null"/> when none up to the limit does.</summary>
    public RelaxationSet? WithTime(Candidate candidate, RelaxationSet set)
    {
        if (IsEnough(_seconds))
        {
            return set;
        }

        // Of times alone only the shortest is named, so a longer one is not looked for.
        var last = set.Parts == 0 ? Math.Min(_most, _shortest) : _most;
        if (!IsEnough(_most))
        {
            return null;
        }

        for (var seconds = (_seconds / Quantum * Quantum) + Quantum; seconds < last; seconds += Quantum)
        {
            if (IsEnough(seconds))
            {
                _shortest = set.Parts == 0 ? seconds : _shortest;
                return set + new Relaxation(RelaxationKind.Time, seconds);
            }
        }

        return set + new Relaxation(RelaxationKind.Time, last);

        bool IsEnough(int seconds) => _lone.MakesARoutine(candidate, Frame(set, seconds));
    }

    private RequestFrame Frame(RelaxationSet set, int seconds)
    {
        var key = (set.Has(RelaxationKind.Release), set.Has(RelaxationKind.WarmUp), seconds);
        if (!_frames.TryGetValue(key, out var frame))
        {
            frame = new(run.Request with
            {
                Time = TimeSpan.FromSeconds(seconds),
                WantsRelease = run.Request.WantsRelease || key.Item1,
                WantsWarmUp = key.Item2 ? true : run.Request.WantsWarmUp,
            });
            _frames.Add(key, frame);
        }

        return frame;
    }
}
