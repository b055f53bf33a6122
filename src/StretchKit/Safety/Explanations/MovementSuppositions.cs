using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Explanations;

/// <summary>A kind of movement that a clinician allows, and a record on one that is taken back.</summary>
internal static class MovementSuppositions
{
    public static IEnumerable<Supposition> Of(PersonFacts person)
    {
        var records = person.Profile.Movements;
        foreach (var mechanism in Enum.GetValues<Mechanism>().Where(mechanism => !records.Any(record => record.Counts && (record.Mechanism, record.Finding) == (mechanism, MovementFinding.Allowed))))
        {
            var allowed = new MovementRecord { Mechanism = mechanism, Finding = MovementFinding.Allowed, RecordedOn = person.Today, Source = MovementRecord.Clinician };
            yield return With("suppose.allowed", person, mechanism, [.. records, allowed]);
        }

        foreach (var record in records.Where(record => record.Finding is MovementFinding.Restricted or MovementFinding.Spreads))
        {
            yield return With($"suppose.not-{Vocabulary<MovementFinding>.IdOf(record.Finding)}", person, record.Mechanism, [.. records.Where(other => other != record)]);
        }
    }

    private static Supposition With(string key, PersonFacts person, Mechanism mechanism, MovementRecord[] records)
    {
        var (profile, id) = (person.Profile, Vocabulary<Mechanism>.IdOf(mechanism));
        return new(
            $"movement.{id}",
            Message.Of(key, ("movement", Message.Of($"mechanism.{id}"))),
            HealthProfile.Of(profile.Facts, profile.Pains, profile.Conditions, records),
            person.Situation);
    }
}
