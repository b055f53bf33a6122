using StretchKit.Localization;
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

    private static ScreeningQuestion OfFact(FactDefinition fact, PersonFacts person) => new()
    {
        FactId = fact.Id,
        Text = Message.Of($"question.{fact.Id}"),
        Why = Message.Of($"why.{fact.Id}"),
        IsRedFlag = fact.IsRedFlag,
        Status = person[fact].Status,
        Choices = fact.Choices,
        LowestNumber = fact.Kind is FactKind.Number ? fact.Min : null,
        HighestNumber = fact.Kind is FactKind.Number ? fact.Max : null,
        Unit = fact.Unit,
    };

    private static ScreeningQuestion OfDetail(ConditionDefinition condition, string detailId, PersonFacts person)
    {
        var detail = condition.FindDetail(detailId)!;
        var key = detailId is ConditionDefinition.Cleared or ConditionDefinition.PlanRecorded ? $"detail.{detailId}" : $"detail.{condition.Id}.{detailId}";
        var name = Message.Of($"condition.{condition.Id}");
        return new()
        {
            FactId = $"{condition.Id}.{detailId}",
            Text = Message.Of(key, ("condition", name)),
            Why = Message.Of("why.detail", ("condition", name)),
            Status = person.OpenStatus(condition, detailId) ?? FactStatus.Known,
            Choices = detail.Choices,
            LowestNumber = detail.Kind is FactKind.Number ? detail.Min : null,
            HighestNumber = detail.Kind is FactKind.Number ? detail.Max : null,
            Unit = detail.Kind is FactKind.Number ? detail.Unit : "",
            AsksForDay = detail.Kind is FactKind.Since,
        };
    }
}
