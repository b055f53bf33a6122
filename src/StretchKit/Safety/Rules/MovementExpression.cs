using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Something is recorded of one of some kinds of movement. Silence is no: only a record counts.</summary>
internal sealed class MovementExpression(IReadOnlyList<Mechanism> mechanisms, IReadOnlyList<MovementFinding> findings) : RuleExpression
{
    private readonly ulong _mask = mechanisms.Aggregate(0UL, (mask, mechanism) => mask | (1UL << (int)mechanism));

    public IReadOnlyList<Mechanism> Mechanisms { get; } = mechanisms;

    public IReadOnlyList<MovementFinding> Findings { get; } = findings;

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => false;

    /// <summary>Builds "the stretch carries a movement of which this is recorded"; relatives of one direction count as one.</summary>
    public static RuleExpression CarriedBy(IReadOnlyList<MovementFinding> findings) => new CombinedExpression(
        RuleJunction.Any,
        [.. Enum.GetValues<Mechanism>().Select(mechanism => CombinedExpression.All(
            new MovementExpression(MovementDirection.Of(mechanism), findings),
            new LoadExpression { Mechanisms = [mechanism] }))]);

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
