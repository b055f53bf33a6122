using StretchKit.Composition.Modeling;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>Why each stretch that is not in a routine is out.</summary>
internal static class OmissionList
{
    public static IReadOnlyList<Omission> Of(CompositionRun run, Routine? routine)
    {
        var filter = run.Filter();
        var frame = new RequestFrame(run.Request);
        var chosen = (routine?.Steps ?? []).Select(step => step.Stretch).ToHashSet();
        var families = chosen.ToDictionary(stretch => stretch.Family, StringComparer.Ordinal);
        return [.. run.Kit.Table.Entries
            .Where(entry => !chosen.Contains(entry.Stretch))
            .Select(entry => filter.Of(entry) is not { } candidate
                ? Refusal(run, filter, entry)
                : families.TryGetValue(entry.Stretch.Family, out var relative)
                    ? new(entry.Stretch, OmissionReason.Family, Message.Of("omission.family", ("stretch", relative.Name)))
                    : Beaten(candidate, frame))];
    }

    /// <summary>Says why a stretch may not enter at all.</summary>
    public static Omission Refusal(CompositionRun run, CandidateFilter filter, StretchEntry entry)
    {
        var reason = filter.ReasonOf(entry);
        return new(entry.Stretch, reason, reason switch
        {
            OmissionReason.Excluded when run.Request.Change?.IsGone(entry) is true => Message.Of("omission.edited"),
            OmissionReason.Excluded => Message.Of("omission.excluded"),
            OmissionReason.Position => Message.Of("omission.position", ("position", entry.Stretch.PositionName)),
            OmissionReason.Equipment => Message.Of("omission.equipment", ("equipment", Message.NameOf(Missing(filter, entry)))),
            OmissionReason.Phase => Message.Of("omission.release"),
            _ => Safety(run, filter, entry),
        });
    }

    private static Equipment Missing(CandidateFilter filter, StretchEntry entry) =>
        entry.Stretch.Equipment.First(need => !need.Any(filter.AtHand.Has))[0];

    private static Message Safety(CompositionRun run, CandidateFilter filter, StretchEntry entry)
    {
        if (filter.StandInOf(entry) is { } easier)
        {
            return Message.Of("omission.easier", ("stretch", easier.Stretch.Name));
        }

        var wanted = entry.Stretch.Sides.Where(side => run.Request.Side is Anatomy.BodySide.Both || entry.Stretch.Sides.Count == 1 || side == run.Request.Side);
        var firmest = wanted.Select(side => run.Report.For(entry.Stretch.Id, side)).MaxBy(verdict => verdict.Effective)!;
        var prop = firmest.Modifications.Select(change => change.Prop).FirstOrDefault(prop => prop is { } thing && !filter.AtHand.Has(thing));
        return firmest.Effective < Verdict.Avoid && prop is { } missing
            ? Message.Of("omission.prop", ("equipment", Message.NameOf(missing)))
            : Message.Of("omission.safety", ("reason", firmest.Findings.FirstOrDefault(finding => finding.Decides)?.Text ?? Message.Of("rule.open-questions")));
    }

    /// <summary>Says of a stretch that could enter why it did not: it takes too long, its part is not open, or others serve better.</summary>
    private static Omission Beaten(Candidate candidate, RequestFrame frame)
    {
        if (PhaseChoice.For(candidate.Entry, frame.Windows) is null)
        {
            return new(candidate.Stretch, OmissionReason.Phase, Message.Of("omission.phase", ("phase", Message.NameOf(candidate.Entry.Phases[0]))));
        }

        var seconds = candidate.Seconds(candidate.Dose, frame);
        return LoneStretch.Fits(candidate, frame)
            ? new(candidate.Stretch, OmissionReason.Value, Message.Of("omission.value", ("seconds", seconds)))
            : new(candidate.Stretch, OmissionReason.Time, Message.Of("omission.time", ("seconds", LoneStretch.Needed(candidate, frame) ?? seconds)));
    }
}
