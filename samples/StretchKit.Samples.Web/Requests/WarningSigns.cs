using StretchKit.Screening;

namespace StretchKit.Samples.Web.Requests;

/// <summary>The warning signs that a report of pain may name: red flags that are answered with yes or no.</summary>
internal static class WarningSigns
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. HealthVocabulary.Facts
            .Where(fact => fact is { IsRedFlag: true, Choices.Count: 0, LowestNumber: null, AsksForDay: false })
            .Select(fact => fact.FactId),
    ];
}
