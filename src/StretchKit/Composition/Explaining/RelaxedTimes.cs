using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>Which part of a routine must be opened for a stretch, and how much time it needs then to be a routine by itself.</summary>
internal sealed class RelaxedTimes(CompositionRun run)
{
    private readonly LoneStretch _lone = new(run.Scoring());
    private readonly int _most = (int)run.Kit.Limits.MaximumRoutineTime.TotalSeconds;
    private readonly Dictionary<int, RequestFrame>[] _frames = [[], [], [], []];
    private readonly RequestFrame?[] _now = new RequestFrame?[4];
    private readonly int _seconds = (int)(run.Request.Time.Ticks / TimeSpan.TicksPerSecond);
    private readonly Dictionary<ulong, int> _shortest = [];

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

    /// <summary>
    /// Adds the least time in which the stretch makes a routine; <see langword="null"/> when none up to the limit does, or
    /// when that is more than so many changes.
    /// </summary>
    public RelaxationSet? WithTime(Candidate candidate, RelaxationSet set, int most)
    {
        var (known, least) = (default((RoutinePhase?, bool, bool)?), default(int?));
        if (IsEnough(_seconds))
        {
            return set;
        }

        if (set.Count == most || !IsEnough(_most))
        {
            return null;
        }

        // Of equal changes only the shortest time is named, so a longer one is not looked for.
        var seconds = ShortestTimes.Between(_seconds, _shortest.GetValueOrDefault(set.Parts, _most), IsEnough);
        _shortest[set.Parts] = seconds;
        return set + new Relaxation(RelaxationKind.Time, seconds);

        bool IsEnough(int seconds)
        {
            // Which dose is the least changes at a few times only; whether it fits is then a matter of two sums.
            var frame = Frame(set, seconds);
            var menu = (PhaseChoice.For(candidate.Entry, frame.Windows), frame.IsBreak, DoseMenu.HasShort(frame));
            (known, least) = known == menu ? (known, least) : (menu, _lone.LeastWorthDoing(candidate, frame));
            return least is { } needed && LoneStretch.Fits(candidate, needed, frame);
        }
    }

    private RequestFrame Frame(RelaxationSet set, int seconds)
    {
        var opened = (set.Has(RelaxationKind.Release) ? 1 : 0) | (set.Has(RelaxationKind.WarmUp) ? 2 : 0);
        if (seconds == _seconds)
        {
            return _now[opened] ??= FrameOf(set, seconds);
        }

        if (!_frames[opened].TryGetValue(seconds, out var frame))
        {
            frame = FrameOf(set, seconds);
            _frames[opened].Add(seconds, frame);
        }

        return frame;
    }

    private RequestFrame FrameOf(RelaxationSet set, int seconds) => new(run.Request with
    {
        Time = TimeSpan.FromSeconds(seconds),
        WantsRelease = run.Request.WantsRelease || set.Has(RelaxationKind.Release),
        WantsWarmUp = set.Has(RelaxationKind.WarmUp) ? true : run.Request.WantsWarmUp,
    });
}
