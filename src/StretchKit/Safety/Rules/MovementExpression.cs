using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Something is recorded of one of some kinds of movement. Silence is no: only a record counts.</summary>
internal sealed class MovementExpression(Mechanism[] mechanisms, MovementFinding[] findings) : RuleExpression
{
    private readonly ulong _mask = mechanisms.Aggregate(0UL, (mask, mechanism) => mask | (1UL << (int)mechanism));

    public Mechanism[] Mechanisms { get; } = mechanisms;

    public MovementFinding[] Findings { get; } = findings;

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => false;

    /// <summary>Builds "the stretch carries a movement of which this is recorded"; relatives of one direction count as one.</summary>
    public static RuleExpression CarriedBy(MovementFinding[] findings) => new CombinedExpression(
        RuleJunction.Any,
        [.. findings.SelectMany(finding => Enum.GetValues<Mechanism>(), (finding, mechanism) => CombinedExpression.All(
            new MovementExpression(MovementDirection.Of(mechanism, finding), [finding]),
            new LoadExpression { Mechanisms = [mechanism] }))])
    { IsOneForm = true };

    /// <summary>Builds "a clinician allowed this movement, or recorded that its direction eases the symptoms".</summary>
    public static RuleExpression Permitted(Mechanism mechanism) => new CombinedExpression(
        RuleJunction.Any,
        [.. new[] { MovementFinding.Allowed, MovementFinding.Eases }.Select(finding => new MovementExpression(MovementDirection.Of(mechanism, finding), [finding]))]);

    public override Truth Evaluate(in RuleScope scope)
    {
        foreach (var finding in Findings)
        {
            if ((scope.Person.Movements(finding) & _mask) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
    }
}
