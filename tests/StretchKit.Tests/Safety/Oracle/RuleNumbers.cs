using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>The numbers that rules compare with, under the fact or the detail they are compared with.</summary>
internal static class RuleNumbers
{
    public static Dictionary<object, int[]> Of(RuleBook book) => book.Rules
        .SelectMany(rule => new[] { rule.Person, rule.When, rule.Stretch })
        .Concat(book.Triage.Select(rule => rule.Person))
        .Concat(book.Screens.Select(screen => screen.When))
        .SelectMany(Leaves)
        .SelectMany(leaf => leaf switch
        {
            FactExpression fact => Ends(fact.Fact, fact.Range),
            DetailExpression detail => Ends(detail.Detail, detail.Range),
            _ => [],
        })
        .GroupBy(end => end.Of, end => end.Number)
        .ToDictionary(group => group.Key, group => group.Distinct().Order().ToArray());

    /// <summary>Gives the parts of an expression that have no parts of their own.</summary>
    public static IEnumerable<RuleExpression> Leaves(RuleExpression expression) =>
        expression is CombinedExpression combined ? combined.Parts.SelectMany(Leaves) : [expression];

    private static IEnumerable<(object Of, int Number)> Ends(object of, NumberRange range)
    {
        if (range.Lowest != int.MinValue)
        {
            yield return (of, range.Lowest);
        }

        if (range.Highest != int.MaxValue)
        {
            yield return (of, range.Highest);
        }
    }
}
