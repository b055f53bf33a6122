using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Questions;

/// <summary>Writes the question that asks for a fact, or for a detail of a condition.</summary>
internal static class QuestionWriter
{
    public static ScreeningQuestion Write(RankedFact ranked, PersonFacts person)
    {
        var dot = ranked.FactId.IndexOf('.', StringComparison.Ordinal);
        var question = dot >= 0 ? OfDetail(ConditionVocabulary.Find(ranked.FactId[..dot])!, ranked.FactId[(dot + 1)..], person)
            : ranked.FactId is PersonFacts.WhichConditions ? WhichConditions()
            : OfFact(FactVocabulary.Find(ranked.FactId)!, person);
        return question with { Reason = ranked.Reason, IsOptional = ranked.IsOptional };
    }

    private static ScreeningQuestion WhichConditions()
    {
        string[] ids = [.. ConditionVocabulary.Ids.Order(StringComparer.Ordinal)];
        return new()
        {
            FactId = PersonFacts.WhichConditions,
            Text = Message.Of("question.conditions"),
            Why = Message.Of("why.conditions"),
            Choices = ids,
            ChoiceTexts = QuestionForm.Texts("condition", ids),
        };
    }

    private static ScreeningQuestion OfFact(FactDefinition fact, PersonFacts person)
    {
        var question = QuestionForm.Of(fact) with { Status = person[fact].Status };
        return fact.Id is PersonFacts.WherePain
            ? question with { Choices = Vocabulary<BodyRegion>.Names, ChoiceTexts = QuestionForm.Texts("region", Vocabulary<BodyRegion>.Names) }
            : question;
    }

    private static ScreeningQuestion OfDetail(ConditionDefinition condition, string detailId, PersonFacts person) =>
        QuestionForm.Of(condition, detailId) with { Status = person.OpenStatus(condition, detailId) ?? FactStatus.Known };
}
