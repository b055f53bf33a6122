using StretchKit.Localization;
using StretchKit.Safety.Questions;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>A pain that is stronger, weaker, or gone.</summary>
internal static class PainSuppositions
{
    private const string Score = "pain-score-now";

    public static IEnumerable<Supposition> Of(PersonFacts person, AnswerSpace answers)
    {
        var profile = person.Profile;
        if (profile.Pains.Count > 0)
        {
            var painless = profile.WithoutPains().WithStatus(Score, FactStatus.NotAsked).With(PersonFacts.NoPain, true, person.Today);
            yield return new(PersonFacts.NoPain, Message.Of("suppose.no-pain"), painless, person.Situation);
        }

        var fact = FactVocabulary.Find(Score)!;
        int? known = person[fact].IsKnown ? person[fact].Number : null;
        int[] starts = [.. NumberAnswer.Starts(answers.Of(fact)).Concat(DerivedFacts.PainLimits).Distinct().Order()];
        foreach (var answer in NumberAnswer.Other(starts, known, onlyGrows: false))
        {
            yield return new(Score, Say(answer), With(profile, person.Today, answer.Number), person.Situation) { Number = answer, Say = Say, IsOpen = known is null };
        }
    }

    private static Message Say(NumberAnswer answer) => answer.Say("suppose.", ("question", Message.Of($"question.{Score}")));

    /// <summary>Gives the person with this as the strongest pain: stronger ones are eased to it, or the strongest gets it.</summary>
    private static HealthProfile With(HealthProfile profile, DateOnly today, int score)
    {
        if (profile.Pains.Count == 0)
        {
            return profile.With(Score, score, today);
        }

        var strongest = profile.Pains.Max(pain => pain.Score) ?? 0;
        var raised = profile.Pains.First(pain => (pain.Score ?? 0) == strongest || strongest == 0);
        ReportedPain[] pains = [.. profile.Pains.Select(pain => pain with
        {
            Score = ReferenceEquals(pain, raised) ? score : Math.Min(pain.Score ?? score, score),
            RecordedOn = today,
        })];
        return HealthProfile.Of(profile.Facts.Where(fact => fact.Id != Score), pains, profile.Conditions, profile.Movements);
    }
}
