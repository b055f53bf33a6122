using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Localization;
using StretchKit.Safety;

namespace StretchKit.Composition.Explaining;

/// <summary>
/// What would make more possible. For each stretch that safety allows: all that keeps it out. Without a routine the
/// smallest such sets are the answer, since a routine may be one stretch; with one, what alone opens the most stretches.
/// </summary>
internal sealed class RelaxationFinder
{
    private const int MostTogether = 5;

    private readonly CompositionRun _run;
    private readonly Admission _admission;
    private readonly RelaxedTimes _times;

    private RelaxationFinder(CompositionRun run)
    {
        _run = run;
        _admission = new(run.Request, run.Report, run.Kit.Table);
        _times = new(run);
    }

    public static IReadOnlyList<Message> Find(CompositionRun run, CompositionResult result) =>
        result.Routine is null ? new RelaxationFinder(run).ForARoutine() : result.IsUnderfilled ? new RelaxationFinder(run).ForMore() : [];

    private IReadOnlyList<Message> ForMore() =>
        [.. _run.Kit.Table.Entries
            .Select(entry => Obstacles(entry) is { Count: <= 1 } set ? Whole(entry, set, most: 1) : null)
            .OfType<RelaxationSet>()
            .Where(set => set.Seconds == 0)
            .GroupBy(set => set.Each().Single())
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

        var minimal = Minimal();
        var texts = minimal.ConvertAll(one => (Changes: one.Set.Each().ToList(), one.Stretches));
        texts.Sort((left, right) => (-left.Stretches, left.Changes[0].Kind, left.Changes[0].Which, left.Changes[^1].Which)
            .CompareTo((-right.Stretches, right.Changes[0].Kind, right.Changes[0].Which, right.Changes[^1].Which)));
        return minimal is [{ Set.Count: 1 }, ..]
            ? [.. texts.OrderBy(one => one.Changes[0].Kind).Select(one => one.Changes[0].Text(one.Stretches))]
            : [.. texts.Take(MostTogether).Select(one => Message.Of("relax.together", ("changes", (IReadOnlyList<Message>)[.. one.Changes.Select(part => part.Short())])))];
    }

    /// <summary>Gives the smallest sets that open a stretch, with how many they open. Small ones are tried first, so that few need a look at their time.</summary>
    private List<(RelaxationSet Set, int Stretches)> Minimal()
    {
        var entries = _run.Kit.Table.Entries;
        var sets = Array.ConvertAll(entries, Obstacles);
        var (minimal, fewest) = (new List<(RelaxationSet Set, int Stretches)>(), int.MaxValue);
        for (var (size, largest) = (0, sets.Max(set => set?.Count ?? 0)); size <= Math.Min(largest, fewest); size++)
        {
            for (var at = 0; at < sets.Length; at++)
            {
                if (sets[at] is not { } set || set.Count != size || Whole(entries[at], set, fewest) is not { } whole)
                {
                    continue;
                }

                if (whole.Count < fewest)
                {
                    fewest = whole.Count;
                    minimal.Clear();
                }

                Count(minimal, whole);
            }
        }

        return minimal.ConvertAll(one => (TimeForSeveral(one.Set), one.Stretches));
    }

    /// <summary>Where time alone is missing, several stretches together may need less of it than any by itself.</summary>
    private RelaxationSet TimeForSeveral(RelaxationSet set) =>
        set is { Parts: 0, Seconds: > 0 } ? set with { Seconds = new JointTime(_run).Shortest(set.Seconds) } : set;

    /// <summary>Counts a stretch that a set opens; of equal changes in different times the shortest stands.</summary>
    private static void Count(List<(RelaxationSet Set, int Stretches)> sets, RelaxationSet set)
    {
        for (var at = 0; at < sets.Count; at++)
        {
            if (sets[at].Set.Parts == set.Parts)
            {
                sets[at] = (set.Seconds < sets[at].Set.Seconds ? set : sets[at].Set, sets[at].Stretches + 1);
                return;
            }
        }

        sets.Add((set, 1));
    }

    /// <summary>Gives what in the request itself keeps a stretch out, all but time; <see langword="null"/> when the surface or an edit does.</summary>
    private RelaxationSet? Obstacles(StretchEntry entry)
    {
        if (!_admission.AtHand.IsOnSurface(entry.Stretch.Position) || _run.Request.Change?.IsGone(entry) is true)
        {
            return null;
        }

        var set = default(RelaxationSet);
        if (_admission.IsExcluded(entry))
        {
            set += new Relaxation(RelaxationKind.Exclusions, 0);
        }

        if (!_admission.AtHand.IsPossible(entry.Stretch.Position))
        {
            set += new Relaxation(RelaxationKind.Position, (int)entry.Stretch.Position);
        }

        for (var need = 0; need < entry.Needs.Length; need++)
        {
            if (!_admission.AtHand.HasAny(entry.Needs[need]))
            {
                set += new Relaxation(RelaxationKind.Equipment, (int)entry.Stretch.Equipment[need][0]);
            }
        }

        return _times.WithPart(entry, set);
    }

    /// <summary>
    /// Adds what safety asks for and the time that a stretch needs; <see langword="null"/> when safety keeps it out, it is
    /// worth nothing, nothing is in its way, or that is more than so many changes.
    /// </summary>
    private RelaxationSet? Whole(StretchEntry entry, RelaxationSet obstacles, int most)
    {
        if (Safety(entry) is not { } asked)
        {
            return null;
        }

        var set = obstacles with { Parts = obstacles.Parts | asked.Parts };
        if (set.Count > most)
        {
            return null;
        }

        var side = set.Has(RelaxationKind.Side) ? BodySide.Both : _run.Request.Side;
        return _admission.Admit(entry, _admission.AtHand.With(set.Things), side) is { } candidate && _times.WithTime(candidate, set, most) is { Count: > 0 } whole ? whole : null;
    }

    /// <summary>Gives the fewest changes with which safety lets a side of a stretch in: a prop that a rule asks for, or the other side.</summary>
    private RelaxationSet? Safety(StretchEntry entry)
    {
        RelaxationSet? least = null;
        for (var at = 0; at < entry.SideCount; at++)
        {
            ref readonly var verdict = ref _run.Report.Judged.Levels[entry.FirstColumn + at];
            if (verdict.Effective > Verdict.Modify)
            {
                continue;
            }

            var (set, isPossible) = (default(RelaxationSet), true);
            foreach (var change in _run.Report.Judged.Modifications(verdict.Column))
            {
                isPossible &= !change.UseEasierVariant;
                set = change.Prop is { } prop && !_admission.AtHand.Has(prop) ? set + new Relaxation(RelaxationKind.Equipment, (int)prop) : set;
            }

            if (verdict.Side is not BodySide.Both && _run.Request.Side is not BodySide.Both && verdict.Side != _run.Request.Side)
            {
                set += new Relaxation(RelaxationKind.Side, 0);
            }

            if (isPossible && (least is null || set.Count < least.Value.Count))
            {
                least = set;
            }
        }

        return least;
    }
}
