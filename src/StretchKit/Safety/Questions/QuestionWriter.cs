using StretchKit.Screening;

namespace StretchKit.Safety.Questions;

/// <summary>Writes the question that asks for a fact, or for a detail of a condition.</summary>
internal static class QuestionWriter
{
    public static ScreeningQuestion Write(RankedFact ranked, PersonFacts person)
    {
        var dot = ranked.FactId.IndexOf('.', StringComparison.Ordinal);
        var question = dot < 0
            ? OfFact(FactVocabulary.Find(ranked.FactId)!, person)
            : OfDetail(ConditionVocabulary.Find(ranked.FactId[..dot])!, ranked.FactId[(dot + 1)..], person);
        return question with { Reason = ranked.Reason, IsOptional = ranked.IsOptional };
    }

    private static ScreeningQuestion OfFact(FactDefinition fact, PersonFacts person) =>
        QuestionForm.Of(fact) with { Status = person[fact].Status };

    private static ScreeningQuestion OfDetail(ConditionDefinition condition, string detailId, PersonFacts person) =>
        QuestionForm.Of(condition, detailId) with { Status = person.OpenStatus(condition, detailId) ?? FactStatus.Known };
}
