using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The stretch is of one of some techniques.</summary>
internal sealed class TechniqueExpression(StretchTechnique[] techniques) : StretchExpression
{
    public StretchTechnique[] Techniques { get; } = techniques;

    protected override Truth Holds(in RuleScope scope, Stretch stretch) => Array.Exists(Techniques, technique => technique == stretch.Technique);
}
