using StretchKit.Localization;

namespace StretchKit.Screening;

/// <summary>The closed vocabulary of what can be said of a person: every fact and every condition, with its codes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public static class HealthVocabulary
{
    /// <summary>Gets every fact that can be answered, as the question for it, in the order of the vocabulary.</summary>
    public static IReadOnlyList<ScreeningQuestion> Facts { get; } =
        [.. FactVocabulary.All.Where(fact => !fact.IsDerived).Select(QuestionForm.Of)];

    /// <summary>Gets every condition that can be stated, <c>other</c> included, in the order of the vocabulary.</summary>
    public static IReadOnlyList<KnownCondition> Conditions { get; } = [.. ConditionVocabulary.All.Select(Known)];

    /// <summary>Finds the conditions that a diagnosis code can mean. One code may mean several; the person knows which.</summary>
    /// <param name="icd10Cm">An ICD-10-CM code with its dot, such as <c>M48.061</c>; upper and lower case are alike.</param>
    /// <returns>The conditions; empty for a code that stands for none of them, which is then stated as <c>other</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="icd10Cm"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<KnownCondition> ConditionsOf(string icd10Cm)
    {
        ArgumentNullException.ThrowIfNull(icd10Cm);

        var code = icd10Cm.Trim();
        return [.. Conditions.Where(condition => condition.Icd10Cm.Any(known => Means(code, known)))];
    }

    private static bool Means(string code, string known) => known.EndsWith('-')
        ? code.StartsWith(known[..^1].TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
        : string.Equals(code, known, StringComparison.OrdinalIgnoreCase);

    private static KnownCondition Known(ConditionDefinition condition) => new()
    {
        Id = condition.Id,
        Name = Message.Of($"condition.{condition.Id}"),
        Icd10Cm = condition.Icd10Cm,
        IsSided = condition.IsSided,
        NamesMuscle = condition.NamesMuscle,
        LimitsStretching = !condition.HasNoLimit,
        Details = [.. condition.AllDetails.Select(detail => QuestionForm.Of(condition, detail.Id))],
    };
}
