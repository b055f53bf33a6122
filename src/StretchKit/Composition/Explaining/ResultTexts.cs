using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>The outcome in words, and what to know beside the steps.</summary>
internal static class ResultTexts
{
    public static Message Summary(CompositionResult result)
    {
        if (result.Routine is not { } routine)
        {
            return result.Status switch
            {
                CompositionStatus.CareFirst => Message.Of("composition.care-first"),
                CompositionStatus.AnswersFirst => Message.Of("composition.answers-first"),
                CompositionStatus.Unknown => Message.Of("composition.cut"),
                _ => Message.Of("composition.infeasible"),
            };
        }

        return Message.Of(
            result.IsProvisional ? "composition.provisional" : "composition.done",
            ("time", routine.Duration),
            ("count", Stretches(routine).Count()),
            ("questions", result.Safety.OpenQuestions.Count));
    }

    public static IReadOnlyList<Message> Notes(CompositionRun run, CompositionResult result)
    {
        var filter = run.Filter();
        if (result.Routine is not { } routine)
        {
            return [.. Obstacle(run, filter), .. Counts(filter)];
        }

        return
        [
            .. run.Request.Change is { } change ? Changes(change, routine) : [],
            .. Wishes(run, filter, routine),
            .. Sides(run.Request, routine),
            .. run.MissingParts.Select(phase => Message.Of("note.part-missing", ("phase", Message.NameOf(phase)))),
            .. Unserved(run.Request, routine),
            .. result.IsUnderfilled ? Counts(filter).Prepend(Message.Of("note.underfilled")) : [],
            .. result.Proof!.Cut is SearchCut.None ? Array.Empty<Message>() : [Cut(result.Proof)],
        ];
    }

    /// <summary>Counts the stretches that may not enter, by the reason.</summary>
    public static IEnumerable<Message> Counts(CandidateFilter filter) =>
        filter.Table.Entries
            .Where(entry => filter.Of(entry) is null)
            .GroupBy(filter.ReasonOf)
            .OrderBy(group => group.Key)
            .Select(group => Message.Of($"count.{Vocabulary<OmissionReason>.IdOf(group.Key)}", ("count", group.Count())));

    /// <summary>Says what stands in the way of any routine: nothing may enter, or nothing fits.</summary>
    private static IEnumerable<Message> Obstacle(CompositionRun run, CandidateFilter filter)
    {
        if (run.Request.Change is { } change && change.Locked.Any())
        {
            var frozen = (IReadOnlyList<Message>)[.. change.Locked.Select(entry => entry.Stretch.Name)];
            yield return Message.Of("note.locked", ("stretches", frozen), ("time", run.Request.Time));
            yield break;
        }

        if (filter.Count == 0)
        {
            yield return Message.Of("note.nothing-may-enter");
            yield break;
        }

        var frame = new RequestFrame(run.Request);
        if (LoneStretch.Needed(filter, frame) is not { } seconds)
        {
            yield return Message.Of("note.no-open-part");
        }
        else if (filter.Table.Entries.Any(entry => filter.Of(entry) is { } candidate && LoneStretch.Fits(candidate, frame)))
        {
            yield return Message.Of("note.nothing-serves");
        }
        else
        {
            yield return Message.Of("note.time-too-short", ("time", TimeSpan.FromSeconds(seconds)));
        }
    }

    /// <summary>Says what an edit took out and brought in, and which variants there are not.</summary>
    private static IEnumerable<Message> Changes(RoutineChange change, Routine routine)
    {
        var after = Stretches(routine).ToList();
        var before = change.Before.Select(entry => entry.Stretch).ToList();
        foreach (var entry in change.WithoutVariant)
        {
            yield return Message.Of("note.edit-no-variant", ("stretch", entry.Stretch.Name));
        }

        if (Names(before.Except(after)) is { Count: > 0 } gone)
        {
            yield return Message.Of("note.edit-out", ("stretches", gone));
        }

        if (Names(after.Except(before)) is { Count: > 0 } added)
        {
            yield return Message.Of("note.edit-in", ("stretches", added));
        }
    }

    private static IReadOnlyList<Message> Names(IEnumerable<Stretch> stretches) => [.. stretches.Select(stretch => stretch.Name)];

    private static IEnumerable<Message> Wishes(CompositionRun run, CandidateFilter filter, Routine routine)
    {
        foreach (var wish in run.Request.Include.Select(id => run.Kit.Table.Find(id)!).Distinct())
        {
            if (Holds(routine, wish.Stretch))
            {
                continue;
            }

            if (filter.StandInOf(wish) is { } easier && Holds(routine, easier.Stretch))
            {
                yield return Message.Of("note.wish-easier", ("stretch", wish.Stretch.Name), ("easier", easier.Stretch.Name));
            }
            else if (filter.Of(wish) is null)
            {
                yield return Message.Of("note.wish-refused", ("stretch", wish.Stretch.Name), ("reason", OmissionList.Refusal(run, filter, wish).Text));
            }
            else if (Stretches(routine).FirstOrDefault(other => other.Family == wish.Stretch.Family) is { } relative)
            {
                yield return Message.Of("note.wish-family", ("stretch", wish.Stretch.Name), ("other", relative.Name));
            }
            else
            {
                yield return Message.Of("note.wish-no-time", ("stretch", wish.Stretch.Name));
            }
        }
    }

    private static IEnumerable<Message> Sides(CompositionRequest request, Routine routine)
    {
        var key = request.Side is Anatomy.BodySide.Both ? "note.one-side-safety" : "note.one-side-wish";
        return routine.Steps
            .GroupBy(step => step.Stretch)
            .Where(steps => steps.Count() < steps.Key.Sides.Count)
            .Select(steps => Message.Of(key, ("stretch", steps.Key.Name), ("side", steps.First().SideName)));
    }

    private static IEnumerable<Message> Unserved(CompositionRequest request, Routine routine) =>
        request.Focus
            .Where(target => !routine.Steps.Any(step => FocusFit.Percent(step.Stretch, target) > 0))
            .Select(target => Message.Of("note.focus-unserved", ("target", target.Name)));

    private static Message Cut(OptimalityProof proof)
    {
        var points = ("points", (object)proof.Gap);
        return proof.Cut switch
        {
            SearchCut.WorkLimit => Message.Of("note.cut-work-limit", points),
            SearchCut.TimeLimit => Message.Of("note.cut-time-limit", points),
            _ => Message.Of("note.cut-cancellation", points),
        };
    }

    private static bool Holds(Routine routine, Stretch stretch) => routine.Steps.Any(step => step.Stretch.Equals(stretch));

    private static IEnumerable<Stretch> Stretches(Routine routine) => routine.Steps.Select(step => step.Stretch).Distinct();
}
