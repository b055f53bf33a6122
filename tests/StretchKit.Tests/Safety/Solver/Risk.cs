using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>A fact, a detail or a condition of which one answer can only make things stricter.</summary>
/// <param name="Name">Its name among the solver's constants.</param>
/// <param name="Direction">The stricter answer: <c>yes</c>, <c>no</c>, <c>up</c>, <c>down</c>.</param>
/// <param name="Fact">The fact, if it is one.</param>
/// <param name="Detail">The detail, if it is one.</param>
/// <param name="Condition">The condition, alone or of the detail.</param>
/// <param name="Movement">What is recorded of a kind of movement, if it is that.</param>
internal sealed record Risk(
    string Name, string Direction, FactDefinition? Fact, DetailDefinition? Detail, ConditionDefinition? Condition, (Mechanism Mechanism, MovementFinding Finding)? Movement = null)
{
    public static IEnumerable<Risk> All =>
    [
        .. FactVocabulary.All.Where(fact => fact.Risk.Length > 0).Select(fact => new Risk(SmtPerson.Name(fact), fact.Risk, fact, null, null)),
        .. ConditionVocabulary.All.SelectMany(
            condition => condition.AllDetails.Where(detail => detail.Risk.Length > 0),
            (condition, detail) => new Risk(SmtPerson.Name(condition, detail), detail.Risk, null, detail, condition)),
        .. ConditionVocabulary.All.Select(condition => new Risk(SmtPerson.Name(condition), "yes", null, null, condition)),
        .. Enum.GetValues<Mechanism>().SelectMany(
            _ => Enum.GetValues<MovementFinding>(),
            (mechanism, finding) => new Risk(SmtPerson.Name(mechanism, finding), finding is MovementFinding.Restricted or MovementFinding.Spreads ? "yes" : "no", null, null, null, (mechanism, finding))),
    ];

    public bool IsReadBy(RulePart part) => RuleNumbers.Leaves(part.Expression).Any(leaf => leaf switch
    {
        FactExpression fact => fact.Fact == Fact,
        DetailExpression detail => part.Condition == Condition && detail.Detail == Detail,
        MovementExpression movement => Movement is { } asked && movement.Mechanisms.Contains(asked.Mechanism) && movement.Findings.Contains(asked.Finding),
        ConditionExpression has => Detail is null && has.Condition == Condition,
        _ => false,
    }) || (Detail is null && Condition is not null && part.Condition == Condition);

    /// <summary>Gives the term that the second person is the riskier one.</summary>
    public string IsRiskier(SmtPerson person, SmtPerson riskier)
    {
        var (one, other) = Movement is { } movement
            ? (person.Records(movement.Mechanism, movement.Finding), riskier.Records(movement.Mechanism, movement.Finding))
            : Fact is not null
            ? (person.Value(Fact), riskier.Value(Fact))
            : Detail is not null
                ? (person.Value(Condition!, Detail), riskier.Value(Condition!, Detail))
                : (person.Has(Condition!).Surely, riskier.Has(Condition!).Surely);
        return Direction switch
        {
            "yes" => Smt.And(Smt.Not(one), other),
            "no" => Smt.And(one, Smt.Not(other)),
            "up" => $"(< {one} {other})",
            _ => $"(> {one} {other})",
        };
    }
}
