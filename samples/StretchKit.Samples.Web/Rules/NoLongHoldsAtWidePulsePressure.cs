using StretchKit.Evidence;
using StretchKit.Safety;

namespace StretchKit.Samples.Web.Rules;

/// <summary>
/// A rule of a made-up clinic, to show how one is written in C#: long holds wait while upper and lower blood pressure are
/// far apart. A rule pack compares numbers with limits; that it cannot subtract is why this is code.
/// </summary>
internal sealed class NoLongHoldsAtWidePulsePressure : ISafetyRule
{
    private const int WidestMmHg = 60;

    private const int LongestHoldSeconds = 20;

    public SafetyRuleDescriptor Descriptor { get; } = new()
    {
        Id = "clinic-no-long-holds-at-wide-pulse-pressure",
        Version = "1.0.0",
        Verdict = Verdict.Avoid,
        Reads = ["bp-systolic", "bp-diastolic"],
        WhenUnknown = Verdict.Suitable,
        Texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["en"] = "Your two blood pressure numbers are far apart; until we have looked at that, our clinic leaves long holds out.",
            ["de"] = "Ihre beiden Blutdruckwerte liegen weit auseinander; bis wir das angesehen haben, lässt unsere Klinik langes Halten weg.",
        },
        Sources = [new() { SourceId = "clinic-pressure-protocol", Title = "Protocol of a made-up clinic", Type = SourceType.Expert, Certainty = Certainty.VeryLow }],
    };

    public bool? Applies(SafetyRuleContext context)
    {
        bool? isWide = context.TryGetNumber("bp-systolic", out var upper) & context.TryGetNumber("bp-diastolic", out var lower)
            ? upper - lower > WidestMmHg
            : null;
        return context.Stretch.Dose.Hold.Seconds > LongestHoldSeconds & isWide;
    }
}
