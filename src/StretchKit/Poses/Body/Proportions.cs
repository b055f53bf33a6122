namespace StretchKit.Poses.Body;

/// <summary>Lengths and widths of the body; 1 is one percent of stature.</summary>
/// <remarks>
/// Lengths: Drillis and Contini 1966, as reprinted in Winter, Biomechanics and Motor Control of Human Movement;
/// cross-checked with de Leva 1996. Widths are drawn widths; the head is 8 % larger than measured, for small pictures.
/// </remarks>
internal sealed class Proportions
{
    public const double HipHalf = 4.9;
    public const double Thigh = 24.5;
    public const double Shank = 24.6;
    public const double AnkleHeight = 3.9;
    public const double ShoulderHalf = 10.4;
    public const double UpperArm = 18.6;
    public const double Forearm = 14.6;
    public const double Hand = 8.8;
    public const double PalmAt = 4.2;
    public const double PelvisUp = 5.5;
    public const double LumbarLength = 10.5;
    public const double ThoraxLength = 16;
    public const double ShoulderDrop = 4.0;
    public const double NeckLength = 6.0;
    public const double HeadUp = 6.7;
    public const double HeadDeep = 5.7;
    public const double HeadWide = 4.9;
    public const double Ankle = 2.0;
    public const double Wrist = 1.6;
    public const double Palm = 2.0;
    public const double Finger = 1.4;

    /// <summary>Half-widths of the trunk, side to side and front to back, from L5 to the neck.</summary>
    private static readonly (double Wide, double Deep)[] TrunkSections =
        [(8.4, 5.5), (7.9, 5.4), (7.5, 5.4), (8.3, 5.9), (9.3, 6.4), (9.9, 6.0), (8.6, 4.6)];

    private static readonly Proportions[] Builds = [new(1, 1), new(0.88, 0.88), new(1.16, 1.22)];

    private readonly double _trunk;

    private Proportions(double limbs, double trunk)
    {
        _trunk = trunk;
        Hip = 5.3 * limbs;
        MidThigh = 4.5 * limbs;
        Knee = 3.5 * limbs;
        Calf = 3.5 * limbs;
        Shoulder = 2.9 * limbs;
        Elbow = 2.25 * limbs;
        PelvisWide = 8.7 * trunk;
        PelvisDeep = 6.1 * trunk;
        PelvisHigh = 6.6 * trunk;
        Limbs = limbs;
    }

    public double Limbs { get; }

    public double Hip { get; }

    public double MidThigh { get; }

    public double Knee { get; }

    public double Calf { get; }

    public double Shoulder { get; }

    public double Elbow { get; }

    public double PelvisWide { get; }

    public double PelvisDeep { get; }

    public double PelvisHigh { get; }

    public static Proportions Of(BodyBuild build) => Builds[(int)build];

    /// <summary>Gives the half-widths of the trunk at a sample of the spine, 0 at L5 to 6 at C7.</summary>
    public (double Wide, double Deep) Trunk(int sample)
    {
        // The broad build carries its width at the waist; the top of the chest and the shoulders stay.
        var factor = sample >= 5 ? 1 + ((_trunk - 1) * 0.3) : _trunk;
        return (TrunkSections[sample].Wide * factor, TrunkSections[sample].Deep * factor);
    }
}
