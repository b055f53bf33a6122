using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>Holds for everybody.</summary>
internal sealed class Always : RuleExpression
{
    private Always()
    {
    }

    public static Always Instance { get; } = new();

    public override bool ReadsPerson => false;

    public override bool ReadsStretch => false;

    public override int AtomCount => 0;

    public override Truth Evaluate(in RuleScope scope) => true;

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
    }
}
