using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Turns a draft into a routine with exact times, and says why each step is in and each other stretch is out.</summary>
internal static class ResultWriter
{
    private const int UnderfilledBelowPercent = 90;

    public static CompositionResult Write(
        CompositionRequest request, SafetyReport report, CandidateFilter filter, IStretchCatalog catalog, SearchResult found)
    {
        var draft = found.Items;
        var routine = RoutineLayout.Lay(request, draft);
        var isUnderfilled = routine.Duration.TotalSeconds * 100 < request.Time.TotalSeconds * UnderfilledBelowPercent;
        var stretches = draft.Select(item => item.Candidate.Stretch).Distinct().Count();
        var key = report.IsProvisional ? "composition.provisional" : "composition.done";
        return new()
        {
            Status = found.IsOptimal ? CompositionStatus.Optimal : CompositionStatus.Feasible,
            Routine = routine,
            Safety = report,
            Verdict = draft.Max(item => item.Candidate.Verdict),
            IsUnderfilled = isUnderfilled,
            Summary = Message.Of(key, ("time", routine.Duration), ("count", stretches), ("questions", report.OpenQuestions.Count)),
            Notes = [.. Notes(request, filter, draft, isUnderfilled, found.IsCut)],
            Relaxations = isUnderfilled ? Relaxations(request, filter) : [],
            Omissions = Omissions(request, filter, catalog, draft),
        };
    }

    public static CompositionResult Infeasible(CompositionRequest request, SafetyReport report, CandidateFilter filter, IStretchCatalog catalog, bool isCut) => new()
    {
        Status = isCut ? CompositionStatus.Unknown : CompositionStatus.Infeasible,
        Safety = report,
        Summary = Message.Of("composition.infeasible"),
        Notes = [.. Counts(filter.Omissions.Values), .. filter.Candidates.Count > 0 ? [Message.Of("note.time-too-short", ("time", Shortest(request, filter)))] : Array.Empty<Message>()],
        Relaxations = Relaxations(request, filter),
        Omissions = Omissions(request, filter, catalog, []),
    };

    private static TimeSpan Shortest(CompositionRequest request, CandidateFilter filter) =>
        TimeSpan.FromSeconds(filter.Candidates.Min(candidate => DoseMenu.For(candidate, request.Time).Select(dose => new DraftItem(candidate, candidate.Stretch.Phases[0], dose).Seconds).DefaultIfEmpty(int.MaxValue).Min()));

    private static IEnumerable<Message> Notes(CompositionRequest request, CandidateFilter filter, IReadOnlyList<DraftItem> draft, bool isUnderfilled, bool isCut)
    {
        foreach (var id in request.Include.Where(id => !draft.Any(item => item.Candidate.Stretch.Id == id || item.Candidate.Stretch.FormerIds.Contains(id))))
        {
            var refusal = filter.Omissions.Values.FirstOrDefault(omission => omission.Stretch.Id == id || omission.Stretch.FormerIds.Contains(id));
            yield return refusal is null
                ? Message.Of("note.wish-no-time", ("stretch", id.Value))
                : Message.Of("note.wish-refused", ("stretch", refusal.Stretch.Name), ("reason", refusal.Text));
        }

        foreach (var item in draft.Where(item => item.Candidate.Sides.Count < item.Candidate.Stretch.Sides.Count))
        {
            var side = Message.Of($"side.{Vocabulary<BodySide>.IdOf(item.Candidate.Sides[0])}");
            yield return Message.Of(request.Side is BodySide.Both ? "note.one-side-safety" : "note.one-side-wish", ("stretch", item.Candidate.Stretch.Name), ("side", side));
        }

        foreach (var target in request.Focus.Where(target => !draft.Any(item => FocusScore.Serves(item.Candidate.Stretch, target))))
        {
            yield return Message.Of("note.focus-unserved", ("target", target.Name));
        }

        if (isUnderfilled)
        {
            yield return Message.Of("note.underfilled");
            foreach (var count in Counts(filter.Omissions.Values))
            {
                yield return count;
            }
        }

        if (isCut)
        {
            yield return Message.Of("note.cut");
        }
    }

    private static IEnumerable<Message> Counts(IEnumerable<Omission> omissions) =>
        omissions
            .GroupBy(omission => omission.Reason)
            .OrderBy(group => group.Key)
            .Select(group => Message.Of($"count.{Vocabulary<OmissionReason>.IdOf(group.Key)}", ("count", group.Count())));

    /// <summary>Names what would open further stretches, the most first. Safety is never among it.</summary>
    private static IReadOnlyList<Message> Relaxations(CompositionRequest request, CandidateFilter filter)
    {
        var refused = filter.Omissions.Values.ToList();
        var equipment = refused
            .Where(omission => omission.Reason is OmissionReason.Equipment)
            .SelectMany(omission => omission.Stretch.Equipment.Where(need => !filter.HasAtHand(need)).Select(need => need[0]))
            .GroupBy(thing => thing)
            .Select(group => (Count: group.Count(), Order: (int)group.Key, Text: Message.Of("relax.equipment", ("equipment", Message.Of($"equipment.{Vocabulary<Equipment>.IdOf(group.Key)}")), ("count", group.Count()))));
        var positions = refused
            .Where(omission => omission.Reason is OmissionReason.Position)
            .GroupBy(omission => omission.Stretch.Position)
            .Select(group => (Count: group.Count(), Order: (int)group.Key, Text: Message.Of("relax.position", ("position", Message.Of($"position.{Vocabulary<BodyPosition>.IdOf(group.Key)}")), ("count", group.Count()))));
        var others = new List<Message>();
        if (refused.Exists(omission => omission.Reason is OmissionReason.Excluded))
        {
            others.Add(Message.Of("relax.exclude", ("count", refused.Count(omission => omission.Reason is OmissionReason.Excluded))));
        }

        if (refused.Exists(omission => omission.Reason is OmissionReason.Phase))
        {
            others.Add(Message.Of("relax.release", ("count", refused.Count(omission => omission.Reason is OmissionReason.Phase))));
        }

        if (filter.Candidates.Count > 0 && Shortest(request, filter) > request.Time)
        {
            others.Add(Message.Of("relax.time", ("time", Shortest(request, filter))));
        }

        return [.. others, .. equipment.Concat(positions).OrderByDescending(one => one.Count).ThenBy(one => one.Order).Select(one => one.Text)];
    }

    private static List<Omission> Omissions(CompositionRequest request, CandidateFilter filter, IStretchCatalog catalog, IReadOnlyList<DraftItem> draft)
    {
        var chosen = draft.Select(item => item.Candidate.Stretch).ToHashSet();
        var families = draft.ToLookup(item => item.Candidate.Stretch.Family, item => item.Candidate.Stretch, StringComparer.Ordinal);
        var omissions = new List<Omission>();
        foreach (var stretch in catalog.Stretches.Where(stretch => !chosen.Contains(stretch)))
        {
            if (filter.Omissions.TryGetValue(stretch.Id, out var refused))
            {
                omissions.Add(refused);
            }
            else if (families[stretch.Family].FirstOrDefault() is { } relative)
            {
                omissions.Add(new(stretch, OmissionReason.Family, Message.Of("omission.family", ("stretch", relative.Name))));
            }
            else
            {
                var candidate = filter.Candidates.First(candidate => candidate.Stretch.Equals(stretch));
                var item = new DraftItem(candidate, stretch.Phases[0], candidate.Dose);
                omissions.Add(item.Seconds > request.Time.TotalSeconds
                    ? new(stretch, OmissionReason.Time, Message.Of("omission.time", ("seconds", item.Seconds)))
                    : new(stretch, OmissionReason.Value, Message.Of("omission.value", ("seconds", item.Seconds))));
            }
        }

        return omissions;
    }
}
