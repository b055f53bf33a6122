using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>Which questions are worth asking, the most important first.</summary>
internal static class QuestionList
{
    /// <summary>Puts the required facts first, in their order, then those that could change a verdict.</summary>
    public static IReadOnlyList<ScreeningQuestion> Order(IReadOnlyList<string> requiredFacts, IEnumerable<string> openFacts, PersonFacts person)
    {
        return [.. requiredFacts
            .Concat(openFacts)
            .Distinct(StringComparer.Ordinal)
            .Where(id => person[id].Status is not FactStatus.Declined)
            .Where(id => requiredFacts.Contains(id, StringComparer.Ordinal) || FactVocabulary.Find(id) is not { IsDerived: true })
            .Select(id => Question(id, person))];
    }

    private static ScreeningQuestion Question(string id, PersonFacts person)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return new()
            {
                FactId = id,
                Text = Message.Of($"question.{id}"),
                Why = Message.Of($"why.{id}"),
                IsRedFlag = FactVocabulary.Find(id)?.IsRedFlag ?? false,
                Status = person[id].Status,
            };
        }

        var (condition, detail) = (id[..dot], id[(dot + 1)..]);
        var key = detail is ConditionDefinition.Cleared or ConditionDefinition.PlanRecorded ? $"detail.{detail}" : $"detail.{id}";
        var name = Message.Of($"condition.{condition}");
        return new()
        {
            FactId = id,
            Text = Message.Of(key, ("condition", name)),
            Why = Message.Of("why.detail", ("condition", name)),
        };
    }
}
