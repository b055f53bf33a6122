using StretchKit.Stretches;

namespace StretchKit.Tests.Catalog.PoseAgreement;

/// <summary>One sentence about figures and loads that must agree, in both directions.</summary>
/// <param name="Name">The name in the list of exceptions.</param>
/// <param name="Measure">How much of it the figure shows, in degrees unless said otherwise.</param>
/// <param name="MustBeStatedFrom">From here on the entry states one of the loads.</param>
/// <param name="MustBeShownFrom">An entry that states one of <paramref name="Shown"/> shows at least so much; <see langword="null"/> where a figure need not show it.</param>
/// <param name="Loads">The loads of which one must be stated.</param>
/// <param name="Shown">The loads that must be seen.</param>
internal sealed record AgreementRule(
    string Name,
    Func<PoseMeasure, double> Measure,
    double MustBeStatedFrom,
    double? MustBeShownFrom,
    Mechanism[] Loads,
    Mechanism[] Shown)
{
    private const double Never = double.MaxValue;

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new("lumbar flexion", measure => measure.LumbarFlexion, 30, null,
            [Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionLoaded, Mechanism.SpinalFlexionEndRange, Mechanism.SpinalFlexionWithRotation], []),
        new("spine flexion at end range", measure => measure.SpineFlexion, Never, 20, [], [Mechanism.SpinalFlexionEndRange]),
        new("spine flexion", measure => measure.SpineFlexion, Never, 8, [], [Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionLoaded]),
        new("lumbar extension", measure => measure.LumbarExtension, 18, null, [Mechanism.SpinalExtension, Mechanism.SpinalExtensionSmall], []),
        new("extension shown", measure => measure.LumbarExtension, Never, 2, [], [Mechanism.SpinalExtension]),
        new("rotation", measure => measure.SpineRotation, 25, 8,
            [Mechanism.SpinalRotationEndRange, Mechanism.SpinalRotationMidRange, Mechanism.SpinalFlexionWithRotation], [Mechanism.SpinalRotationEndRange, Mechanism.SpinalRotationMidRange]),
        new("rotation at end range", measure => measure.SpineRotation, Never, 20, [], [Mechanism.SpinalRotationEndRange]),
        new("side bend", measure => measure.SideBend, 18, 10, [Mechanism.SpinalSideBend], [Mechanism.SpinalSideBend]),
        new("hip flexion", measure => measure.HipFlexion, 105, 45, [Mechanism.HipFlexion], [Mechanism.HipFlexion]),
        new("hip extension", measure => measure.HipExtension, 15, -8, [Mechanism.HipExtension], [Mechanism.HipExtension]),
        new("hip abduction", measure => measure.HipAbduction, 38, 20, [Mechanism.HipAbductionWide], [Mechanism.HipAbductionWide]),
        new("deep knee bend", measure => measure.KneeFlexion, 128, 110, [Mechanism.KneeFlexionDeep], [Mechanism.KneeFlexionDeep]),
        new("kneeling", measure => measure.RestsOnKnees ? 1 : 0, 1, 1, [Mechanism.Kneeling], [Mechanism.Kneeling]),
        new("hands on the floor", measure => measure.RestsOnHands ? 1 : 0, 1, null, [Mechanism.WeightOnWrists], []),
        new("neck", measure => measure.NeckMotion, 45, null, [Mechanism.NeckEndRange, Mechanism.NeckMidRange, Mechanism.SpinalFlexionEndRange], []),
        new("neck at end range", measure => measure.NeckMotion, Never, 20, [], [Mechanism.NeckEndRange]),
        new("arm overhead", measure => measure.ShoulderElevation, 150, 110, [Mechanism.ShoulderOverhead, Mechanism.ShoulderEndRange], [Mechanism.ShoulderOverhead]),
        new("arm behind", measure => measure.ShoulderExtension, Never, 10, [], [Mechanism.ShoulderBehindBack]),
        new("head low, percent of stature", measure => measure.HeadBelowChest, 6, -3, [Mechanism.HeadBelowHeart, Mechanism.HeadSlightlyLow], [Mechanism.HeadBelowHeart, Mechanism.HeadSlightlyLow]),
    ];

    /// <summary>Says what does not agree; <see langword="null"/> when all does.</summary>
    public string? Disagreement(Stretch stretch, PoseMeasure measure)
    {
        var stated = stretch.Mechanisms!.Select(load => load.Mechanism).ToHashSet();
        var shown = Measure(measure);
        if (shown >= MustBeStatedFrom && !Loads.Any(stated.Contains))
        {
            return $"{stretch.Id}: {Name}: the figure shows {shown:0}, no load states it";
        }

        return MustBeShownFrom is { } least && Shown.Any(stated.Contains) && shown < least
            ? $"{stretch.Id}: {Name}: '{string.Join(", ", Shown.Where(stated.Contains))}' is stated, the figure shows {shown:0}"
            : null;
    }
}
