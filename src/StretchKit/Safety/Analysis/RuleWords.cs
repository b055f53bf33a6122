using System.Globalization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Analysis;

/// <summary>Writes an expression on one line, in the ids of the format: <c>weeks below 12 and not discharged</c>.</summary>
internal static class RuleWords
{
    /// <summary>Writes all of some expressions; empty when they always hold.</summary>
    public static string Of(params RuleExpression[] expressions) => Of(CombinedExpression.All(expressions));

    private static string Of(RuleExpression expression) => expression switch
    {
        Always => "",
        CombinedExpression combined => Of(combined),
        FactExpression fact => Answer(fact.Fact.Id, fact.Fact.Kind, fact.Range, fact.Choices),
        DetailExpression detail => Answer(detail.Detail.Id, detail.Detail.Kind, detail.Range, detail.Choices),
        ConditionExpression condition => $"condition {condition.Condition.Id}",
        LoadExpression load => Of(load),
        MovementExpression movement => $"recorded {Names(movement.Findings)} of {Vocabulary<Mechanism>.IdOf(movement.Mechanisms[0])}{(movement.Mechanisms.Length > 1 ? " or its like" : "")}",
        TechniqueExpression technique => $"technique {Names(technique.Techniques)}",
        PositionExpression position => $"position {Names(position.Positions)}",
        TargetExpression target => $"target {Names(target.Regions)}",
        LoadedRegionExpression loaded => $"loads {Names(loaded.Regions)}",
        HoldExpression hold => $"hold {Of(hold.Seconds)}",
        _ => "muscle of the condition",
    };

    private static string Of(CombinedExpression combined)
    {
        if (combined.IsOneForm)
        {
            return $"carries a movement recorded {Names(RuleReads.Parts(combined).OfType<MovementExpression>().SelectMany(movement => movement.Findings).Distinct())}";
        }

        string[] parts = [.. Flat(combined).Select(part => part is CombinedExpression { Junction: not RuleJunction.None, IsOneForm: false, Parts.Length: > 1 } ? $"({Of(part)})" : Of(part))];
        return combined.Junction switch
        {
            RuleJunction.All => string.Join(" and ", parts),
            RuleJunction.Any => string.Join(" or ", parts),
            _ => parts.Length == 1 ? $"not {parts[0]}".TrimEnd() : $"none of ({string.Join(", ", parts)})",
        };
    }

    /// <summary>Lifts parts that are joined in the same way, so that no needless brackets stand around them.</summary>
    private static IEnumerable<RuleExpression> Flat(CombinedExpression combined) => combined.Parts.SelectMany(part =>
        part is CombinedExpression { IsOneForm: false } inner && inner.Junction == combined.Junction && combined.Junction is not RuleJunction.None ? Flat(inner) : [part]);

    private static string Of(LoadExpression load)
    {
        var words = $"load {Names(load.Mechanisms)}";
        words += load.Regions.Length > 0 ? $" on {Names(load.Regions)}" : "";
        words += load.Qualifiers is LoadQualifiers.None ? "" : $" marked {Marks(load.Qualifiers)}";
        return words + (load.Without is LoadQualifiers.None ? "" : $" not marked {Marks(load.Without)}");
    }

    private static string Answer(string id, FactKind kind, NumberRange range, string[] choices) => kind switch
    {
        FactKind.YesNo => id,
        FactKind.Choice => $"{id} {string.Join(" or ", choices)}",
        _ => $"{id} {Of(range)}",
    };

    private static string Of(NumberRange range) => range switch
    {
        { Lowest: int.MinValue } => string.Create(CultureInfo.InvariantCulture, $"below {range.Highest + 1L}"),
        { Highest: int.MaxValue } => string.Create(CultureInfo.InvariantCulture, $"{range.Lowest} or more"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{range.Lowest} to {range.Highest}"),
    };

    private static string Names<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(" or ", values.Select(Vocabulary<T>.IdOf));

    private static string Marks(LoadQualifiers marks) =>
        string.Join(" and ", Enum.GetValues<LoadQualifiers>().Where(one => one is not LoadQualifiers.None && marks.HasFlag(one)).Select(Vocabulary<LoadQualifiers>.IdOf));
}
