using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>One hold of the stretch, as its own dose gives it, lasts so many seconds.</summary>
internal sealed class HoldExpression(NumberRange seconds) : StretchExpression
{
    public NumberRange Seconds { get; } = seconds;

    protected override Truth Holds(in RuleScope scope, Stretch stretch) => Seconds.Contains(stretch.Dose.Hold.Seconds);
}
