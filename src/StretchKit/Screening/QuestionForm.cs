using StretchKit.Localization;

namespace StretchKit.Screening;

/// <summary>How facts and details are asked for: text, reason, and which answers are accepted.</summary>
internal static class QuestionForm
{
    public static ScreeningQuestion Of(FactDefinition fact) => new()
    {
        FactId = fact.Id,
        Text = Message.Of($"question.{fact.Id}"),
        Why = Message.Of($"why.{fact.Id}"),
        IsRedFlag = fact.IsRedFlag,
        Choices = fact.Choices,
        ChoiceTexts = Texts("choice", fact.Choices),
        LowestNumber = fact.Kind is FactKind.Number ? fact.Min : null,
        HighestNumber = fact.Kind is FactKind.Number ? fact.Max : null,
        Unit = fact.Unit,
    };

    public static ScreeningQuestion Of(ConditionDefinition condition, string detailId)
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
            ChoiceTexts = Texts("choice", detail.Choices),
            LowestNumber = detail.Kind is FactKind.Number ? detail.Min : null,
            HighestNumber = detail.Kind is FactKind.Number ? detail.Max : null,
            Unit = detail.Kind is FactKind.Number ? detail.Unit : "",
            AsksForDay = detail.Kind is FactKind.Since,
        };
    }

    /// <summary>Gives the texts of choices, each under its prefix.</summary>
    public static Message[] Texts(string prefix, IReadOnlyList<string> choices) => [.. choices.Select(choice => Message.Of($"{prefix}.{choice}"))];
}
