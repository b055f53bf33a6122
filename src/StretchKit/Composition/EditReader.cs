using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Turns an edit of a result into a request: checks it, and says stretch by stretch what it means.</summary>
internal static class EditReader
{
    /// <exception cref="ArgumentException">The edit cannot be meant.</exception>
    public static CompositionRequest Read(CompositionResult previous, RoutineEdit edit)
    {
        const int MostMargin = 100;
        if (previous.Routine is null)
        {
            throw new ArgumentException("The result has no routine to edit; compose one first.", nameof(previous));
        }

        if (edit.Margin is < 0 or > MostMargin)
        {
            throw new ArgumentOutOfRangeException(nameof(edit), $"{nameof(edit.Margin)} is {edit.Margin}; use 0 to {MostMargin}.");
        }

        var table = previous.Run.Kit.Table;
        var change = new RoutineChange(table, edit.Margin, previous.Request.Change) { LikelyPrices = previous.Proof!.Prices };
        var steps = previous.Routine.Steps;
        for (var (first, end) = (0, 0); first < steps.Count; first = end)
        {
            // The sides of a stretch follow each other.
            end = first + 1;
            while (end < steps.Count && steps[end].Stretch.Equals(steps[first].Stretch))
            {
                end++;
            }

            change.Keep(table.Find(steps[first].Stretch.Id)!, DoseOf(steps, first, end));
        }

        var seen = new Dictionary<StretchEntry, string>();
        foreach (var entry in Named(edit.NotToday, nameof(edit.NotToday), mustBeIn: false).Concat(Named(edit.Swap, nameof(edit.Swap))))
        {
            foreach (var relative in table.InFamilies.Where(relative => relative.Family == entry.Family))
            {
                change.DropForGood(relative);
            }
        }

        foreach (var entry in Named(edit.Lock, nameof(edit.Lock)))
        {
            change.Lock(entry);
        }

        CandidateFilter? filter = null;
        Vary(Named(edit.Easier, nameof(edit.Easier)), stretch => stretch.Easier);
        Vary(Named(edit.Harder, nameof(edit.Harder)), stretch => stretch.Harder);
        change.DemandAsBefore(previous.Request.Change);
        return previous.Request with
        {
            Time = edit.Time ?? previous.Request.Time,
            Include = [.. previous.Request.Include.Where(id => !change.IsGone(table.Find(id)!))],
            Change = change,
        };

        List<StretchEntry> Named(IReadOnlyList<StretchId> ids, string property, bool mustBeIn = true)
        {
            var entries = new List<StretchEntry>();
            foreach (var id in ids ?? throw new ArgumentException($"{property} is null.", nameof(edit)))
            {
                var entry = table.Find(id) ?? throw new ArgumentException($"{property}: there is no stretch '{id}'.", nameof(edit));
                if (mustBeIn && !change.Before.Contains(entry))
                {
                    throw new ArgumentException($"{property}: '{id}' is not in the routine.", nameof(edit));
                }

                if (seen.TryGetValue(entry, out var other) && other != property)
                {
                    throw new ArgumentException($"'{id}' is in both {other} and {property}.", nameof(edit));
                }

                seen[entry] = property;
                entries.Add(entry);
            }

            return entries;
        }

        bool MayEnter(StretchEntry variant) =>
            (filter ??= new(previous.Request with { Change = null }, previous.Safety, table)).Of(variant) is not null;

        void Vary(List<StretchEntry> entries, Func<Stretch, IReadOnlyList<StretchId>> variants)
        {
            foreach (var entry in entries)
            {
                var variant = variants(entry.Stretch).Select(table.Find).FirstOrDefault(variant => variant is not null && MayEnter(variant) && !change.IsGone(variant));
                if (variant is null)
                {
                    change.WithoutVariant.Add(entry);
                    change.Demand(entry);
                    continue;
                }

                change.Drop(entry);
                change.Demand(variant);
            }
        }
    }

    /// <summary>Gives the choice behind the doses of a stretch's sides; one more repetition on one of them is a stressed side.</summary>
    private static DoseChoice DoseOf(IReadOnlyList<Routines.RoutineStep> steps, int first, int end)
    {
        var (least, isLonger) = (steps[first].Dose, false);
        for (var at = first + 1; at < end; at++)
        {
            isLonger |= steps[at].Dose != least;
            least = steps[at].Dose.Repetitions.Count < least.Repetitions.Count ? steps[at].Dose : least;
        }

        return DoseChoice.Of(least) with { IsLongerOnOneSide = isLonger };
    }
}
