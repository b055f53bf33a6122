namespace StretchKit.Poses.Body;

/// <summary>How far a joint goes: usual adult values, beyond which a look is asked for, and limits, beyond which a pose is refused.</summary>
/// <remarks>
/// Sources: [1] CDC Normal Joint Range of Motion Study, Soucie et al., Haemophilia 2011;17:500–507. [2] Merck Manual,
/// normal values for range of motion of joints. [3] ExRx joint range of motion (ACSM values). [4] AMA and Magee values
/// as commonly reprinted. [5] Anatomy Standard, range of motion of the spine. The limits are ours: what trained or very
/// mobile adults reach passively. They describe anatomy and are never a goal.
/// </remarks>
internal sealed record RangeOfMotion(AngleRange Flexion, AngleRange Side, AngleRange Rotation, string Source)
{
    private static readonly AngleRange Free = new(-400, 400, -400, 400);

    private static readonly RangeOfMotion Lumbar = new(new(-30, 60, -40, 70), new(-25, 25, -35, 35), new(-12, 12, -16, 16), "AMA and Magee values");

    private static readonly RangeOfMotion Thorax = new(new(-20, 40, -30, 50), new(-30, 30, -40, 40), new(-35, 35, -45, 45), "AMA and Magee values");

    private static readonly RangeOfMotion Neck = new(new(-60, 55, -75, 75), new(-45, 45, -50, 50), new(-75, 75, -90, 90), "Anatomy Standard, spine");

    // Abduction to 50 with the hip flexed: butterfly and cross-legged sitting need it, and [2] measures at a straight hip.
    // Rotation follows the order flexion, abduction, rotation: a figure four comes to about -65.
    private static readonly RangeOfMotion Hip = new(new(-20, 125, -30, 140), new(-30, 50, -35, 65), new(-65, 45, -80, 55), "CDC Normal Joint ROM Study; Merck Manual");

    private static readonly RangeOfMotion Knee = new(new(-3, 145, -6, 155), Free, Free, "CDC Normal Joint ROM Study");

    private static readonly RangeOfMotion Ankle = new(new(-55, 25, -80, 40), new(-20, 35, -30, 45), Free, "CDC Normal Joint ROM Study; Merck Manual");

    // -45 of abduction at 90 of flexion is 135 of horizontal adduction [3].
    private static readonly RangeOfMotion Shoulder = new(new(-60, 180, -65, 190), new(-45, 180, -55, 185), new(-90, 90, -100, 100), "CDC Normal Joint ROM Study; ExRx");

    private static readonly RangeOfMotion Elbow = new(new(-3, 150, -6, 155), Free, Free, "CDC Normal Joint ROM Study; ExRx");

    private static readonly RangeOfMotion Forearm = new(new(-85, 85, -95, 95), Free, Free, "Merck Manual");

    private static readonly RangeOfMotion Wrist = new(new(-75, 85, -95, 95), new(-35, 35, -45, 45), Free, "Merck Manual");

    private static readonly RangeOfMotion Scapula = new(new(-2, 5, -3, 7), new(-4, 6, -6, 8), Free, "drawn range, percent of stature");

    public static RangeOfMotion Of(PoseJoint joint) => joint switch
    {
        PoseJoint.Lumbar => Lumbar,
        PoseJoint.Thorax => Thorax,
        PoseJoint.Neck => Neck,
        PoseJoint.HipR or PoseJoint.HipL => Hip,
        PoseJoint.KneeR or PoseJoint.KneeL => Knee,
        PoseJoint.AnkleR or PoseJoint.AnkleL => Ankle,
        PoseJoint.ShoulderR or PoseJoint.ShoulderL => Shoulder,
        PoseJoint.ElbowR or PoseJoint.ElbowL => Elbow,
        PoseJoint.ForearmR or PoseJoint.ForearmL => Forearm,
        PoseJoint.WristR or PoseJoint.WristL => Wrist,
        _ => Scapula,
    };
}
