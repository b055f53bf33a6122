using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Something is recorded of one of some kinds of movement. Silence is no: only a record counts.</summary>
internal sealed class MovementExpression(Mechanism[] mechanisms, MovementFinding[] findings) : RuleExpression
{
    private readonly ulong _mask = ValueSet.Of(mechanisms);

    public Mechanism[] Mechanisms { get; } = mechanisms;

    public MovementFinding[] Findings { get; } = findings;

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => false;

    /// <summary>Builds "the stretch carries a movement of which this is recorded"; relatives of one direction count as one.</summary>
    public static RuleExpression CarriedBy(MovementFinding[] findings)
    {
        var mechanisms = Vocabulary<Mechanism>.Names.Count;
        var parts = new RuleExpression[findings.Length * mechanisms];
        for (var at = 0; at < parts.Length; at++)
        {
            var (finding, mechanism) = (findings[at / mechanisms], (Mechanism)(at % mechanisms));
            parts[at] = CombinedExpression.All(Recorded(mechanism, finding), new LoadExpression { Mechanisms = [mechanism] });
        }

        return new CombinedExpression(RuleJunction.Any, parts) { IsOneForm = true };
    }

    /// <summary>Builds "a clinician allowed this movement, or recorded that its direction eases the symptoms".</summary>
    public static RuleExpression Permitted(Mechanism mechanism) =>
        new CombinedExpression(RuleJunction.Any, [Recorded(mechanism, MovementFinding.Allowed), Recorded(mechanism, MovementFinding.Eases)]);

    private static MovementExpression Recorded(Mechanism mechanism, MovementFinding finding) =>
        new(MovementDirection.Of(mechanism, finding), [finding]);

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
