using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>Which questions are worth asking, the most important first.</summary>
internal static class QuestionList
{
    /// <summary>Puts the required facts first, in their order, then those that could change a verdict, then those only offered.</summary>
    public static IReadOnlyList<ScreeningQuestion> Order(TriageResult triage, IEnumerable<string> openFacts, PersonFacts person)
    {
        HashSet<string> asked = [.. triage.RequiredFacts, .. openFacts];
        return [.. asked
            .Concat(triage.OfferedFacts)
            .Distinct(StringComparer.Ordinal)
            .Where(id => person[id].Status is not FactStatus.Declined)
            .Where(id => triage.RequiredFacts.Contains(id, StringComparer.Ordinal) || FactVocabulary.Find(id) is not { IsDerived: true })
            .Select(id => Question(id, person) with { IsOptional = !asked.Contains(id) })];
    }

    private static ScreeningQuestion Question(string id, PersonFacts person)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? OfFact(FactVocabulary.Find(id)!, person) : OfDetail(ConditionVocabulary.Find(id[..dot])!, id[(dot + 1)..]);
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

    private static ScreeningQuestion OfDetail(ConditionDefinition condition, string detailId)
    {
        var detail = condition.FindDetail(detailId)!;
        var key = detailId is ConditionDefinition.Cleared or ConditionDefinition.PlanRecorded ? $"detail.{detailId}" : $"detail.{condition.Id}.{detailId}";
        var name = Message.Of($"condition.{condition.Id}");
        return new()
        {
            FactId = $"{condition.Id}.{detailId}",
            Text = Message.Of(key, ("condition", name)),
            Why = Message.Of("why.detail", ("condition", name)),
            Choices = detail.Choices,
            LowestNumber = detail.Kind is FactKind.Number ? detail.Min : null,
            HighestNumber = detail.Kind is FactKind.Number ? detail.Max : null,
            Unit = detail.Kind is FactKind.Number ? detail.Unit : "",
            AsksForDay = detail.Kind is FactKind.Since,
        };
    }
}
