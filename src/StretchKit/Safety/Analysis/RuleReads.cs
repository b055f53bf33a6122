using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Analysis;

/// <summary>Names what an expression reads of a person: facts, conditions, details of a condition, records of movements.</summary>
internal static class RuleReads
{
    /// <summary>What stands for any record of a movement.</summary>
    public const string Movements = "movements";

    public static IReadOnlyList<string> Of(ConditionDefinition? about, params RuleExpression[] expressions)
    {
        var reads = new SortedSet<string>(StringComparer.Ordinal);
        if (about is not null)
        {
            reads.Add($"condition.{about.Id}");
        }

        foreach (var part in expressions.SelectMany(Parts))
        {
            if (NameOf(part, about) is { } name)
            {
                reads.Add(name);
            }
        }

        return [.. reads];
    }

    /// <summary>Gives the comparisons that an expression is made of.</summary>
    public static IEnumerable<RuleExpression> Parts(RuleExpression expression) =>
        expression is CombinedExpression combined ? combined.Parts.SelectMany(Parts) : [expression];

    private static string? NameOf(RuleExpression part, ConditionDefinition? about) => part switch
    {
        FactExpression fact => fact.Fact.Id,
        ConditionExpression condition => $"condition.{condition.Condition.Id}",
        DetailExpression detail => $"{about?.Id}.{detail.Detail.Id}",
        MovementExpression => Movements,
        LoadExpression { ReadsPerson: true } => "surface",
        _ => null,
    };
}
