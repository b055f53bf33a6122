using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The stretch is of one of some techniques.</summary>
internal sealed class TechniqueExpression(StretchTechnique[] techniques) : StretchExpression
{
    private readonly ulong _set = ValueSet.Of(techniques);

    public StretchTechnique[] Techniques { get; } = techniques;

    protected override Truth Holds(in RuleScope scope, Stretch stretch) => ValueSet.Has(_set, stretch.Technique);
}
