using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>
/// What would make more possible. For each stretch that safety allows: all that keeps it out. Without a routine the
/// smallest such sets are the answer, since a routine may be one stretch; with one, what alone opens the most stretches.
/// </summary>
internal sealed class RelaxationFinder
{
    private const int MostTogether = 5;

    private readonly CompositionRun _run;
    private readonly CandidateFilter _filter;
    private readonly CandidateFilter _generous;
    private readonly RequestFrame _frame;
    private readonly LoneStretch _lone;

    private RelaxationFinder(CompositionRun run)
    {
        _run = run;
        _filter = run.Filter();
        _frame = new(run.Request);
        _lone = new(run.Kit.Terms, new(run.Request, run.Today));
        var generous = run.Request with { Equipment = Enum.GetValues<Equipment>(), Side = BodySide.Both };
        _generous = new(generous, run.Report, run.Kit.Table);
    }

    public static IReadOnlyList<Message> Find(CompositionRun run, CompositionResult result) =>
        result.Routine is null ? new RelaxationFinder(run).ForARoutine() : result.IsUnderfilled ? new RelaxationFinder(run).ForMore() : [];

    private IReadOnlyList<Message> ForMore() =>
        [.. _run.Kit.Table.Entries
            .Where(entry => _filter.Of(entry) is null)
            .Select(Obstacles)
            .Where(obstacles => obstacles is [not { Kind: RelaxationKind.Time }])
            .GroupBy(obstacles => obstacles![0])
            .OrderBy(group => group.Key.Kind < RelaxationKind.Equipment ? 0 : 1)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => (group.Key.Kind, group.Key.Which))
            .Select(group => group.Key.Text(group.Count()))];

    private IReadOnlyList<Message> ForARoutine()
    {
        if (_run.Request.Change is { } change && change.Locked.Any())
        {
            return [Message.Of("relax.unlock")];
        }

        var sets = _run.Kit.Table.Entries.Select(Obstacles).OfType<List<Relaxation>>().ToList();
        if (sets.Count == 0)
        {
            return [];
        }

        var fewest = sets.Min(set => set.Count);
        var minimal = sets.Where(set => set.Count == fewest).ToList();
        var shortest = minimal.SelectMany(set => set).Where(one => one.Kind is RelaxationKind.Time).Select(one => one.Which).DefaultIfEmpty().Min();
        var distinct = minimal
            .Where(set => fewest > 1 || set[0].Kind is not RelaxationKind.Time || set[0].Which == shortest)
            .GroupBy(set => string.Join('|', set.Select(one => $"{(int)one.Kind}:{one.Which}")), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => (group.First()[0].Kind, group.First()[0].Which));
        return fewest == 1
            ? [.. distinct.OrderBy(group => group.First()[0].Kind).Select(group => group.First()[0].Text(group.Count()))]
            : [.. distinct.Take(MostTogether).Select(group => Message.Of("relax.together", ("changes", (IReadOnlyList<Message>)[.. group.First().Select(one => one.Short())])))];
    }

    /// <summary>Gives all that keeps a stretch out, in order; <see langword="null"/> when safety, the surface or its worth does.</summary>
    private List<Relaxation>? Obstacles(StretchEntry entry)
    {
        if (!_filter.AtHand.IsOnSurface(entry.Stretch.Position) || _generous.Admit(entry) is not { } generous)
        {
            return null;
        }

        var obstacles = new List<Relaxation>();
        if (_run.Request.Change?.IsGone(entry) is true)
        {
            return null;
        }

        if (_filter.IsExcluded(entry))
        {
            obstacles.Add(new(RelaxationKind.Exclusions, 0));
        }

        if (!_filter.AtHand.IsPossible(entry.Stretch.Position))
        {
            obstacles.Add(new(RelaxationKind.Position, (int)entry.Stretch.Position));
        }

        obstacles.AddRange(Things(entry).Distinct().Select(thing => new Relaxation(RelaxationKind.Equipment, (int)thing)));
        var candidate = _filter.Admit(entry);
        if (candidate is null && Sided(entry))
        {
            obstacles.Add(new(RelaxationKind.Side, 0));
        }

        if (PhaseChoice.For(entry, _frame.Windows) is null)
        {
            obstacles.Add(new(entry.Phases[0] is RoutinePhase.Release ? RelaxationKind.Release : RelaxationKind.WarmUp, 0));
        }
        else if (!_lone.MakesARoutine(candidate ?? generous, _frame))
        {
            if (Enough(candidate ?? generous) is not { } seconds)
            {
                return null;
            }

            obstacles.Add(new(RelaxationKind.Time, seconds));
        }

        obstacles.Sort((left, right) => (left.Kind, left.Which).CompareTo((right.Kind, right.Which)));
        return obstacles.Count == 0 ? null : obstacles;
    }

    /// <summary>Gives the things that a stretch needs, itself or as a safety rule asks, and that are not at hand.</summary>
    private IEnumerable<Equipment> Things(StretchEntry entry)
    {
        foreach (var need in entry.Stretch.Equipment)
        {
            if (!need.Any(_filter.AtHand.Has))
            {
                yield return need[0];
            }
        }

        if (_filter.Admit(entry) is not null)
        {
            yield break;
        }

        foreach (var change in entry.Stretch.Sides.SelectMany((_, at) => Changes(_run.Report.Verdicts[entry.FirstColumn + at])))
        {
            if (change.Prop is { } prop && !_filter.AtHand.Has(prop))
            {
                yield return prop;
            }
        }
    }

    private static IReadOnlyList<Modification> Changes(StretchVerdict verdict) => verdict.Effective is Verdict.Modify ? verdict.Modifications : [];

    /// <summary>Tells whether the wish for one side is what keeps a stretch out.</summary>
    private bool Sided(StretchEntry entry) =>
        _run.Request.Side is not BodySide.Both && entry.Stretch.Sides.Count > 1 && !Things(entry).Any();

    /// <summary>Gives the least time in which a stretch alone makes a routine, in seconds; <see langword="null"/> when none up to the limit does.</summary>
    private int? Enough(Candidate candidate)
    {
        const int Quantum = 5;
        var most = (int)_run.Kit.Limits.MaximumRoutineTime.TotalSeconds;
        if (!IsEnough(candidate, most))
        {
            return null;
        }

        var seconds = (_frame.Seconds / Quantum * Quantum) + Quantum;
        while (seconds < most && !IsEnough(candidate, seconds))
        {
            seconds += Quantum;
        }

        return seconds;
    }

    private bool IsEnough(Candidate candidate, int seconds) =>
        _lone.MakesARoutine(candidate, new(_run.Request with { Time = TimeSpan.FromSeconds(seconds) }));
}
