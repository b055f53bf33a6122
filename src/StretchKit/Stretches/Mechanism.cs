namespace StretchKit.Stretches;

/// <summary>A load that a stretch puts on the body. Safety rules read mechanisms, never the names of stretches.</summary>
/// <remarks>
/// The short code in each summary is the one used by the condition tables. A mid-range id stands below its end-range
/// parent and is used instead of it. In JSON: <c>spinal-flexion-loaded</c>.
/// </remarks>
public enum Mechanism
{
    /// <summary>Bending the spine forward while lying (FLXu).</summary>
    SpinalFlexionUnloaded,

    /// <summary>Bending the spine forward while sitting or standing (FLXl).</summary>
    SpinalFlexionLoaded,

    /// <summary>Bending the spine forward to the end of its range, in any position (FLXe).</summary>
    SpinalFlexionEndRange,

    /// <summary>A small, active, unloaded rounding of the spine (FLXm); stands instead of its parent <see cref="SpinalFlexionUnloaded"/>.</summary>
    SpinalFlexionSmall,

    /// <summary>Arching the spine at end range, sustained or loaded (EXT).</summary>
    SpinalExtension,

    /// <summary>A small arching of the spine (EXTm); stands instead of its parent <see cref="SpinalExtension"/>.</summary>
    SpinalExtensionSmall,

    /// <summary>Turning the spine to the end of its range (ROTe).</summary>
    SpinalRotationEndRange,

    /// <summary>Turning the spine in mid range (ROTm); stands instead of its parent <see cref="SpinalRotationEndRange"/>.</summary>
    SpinalRotationMidRange,

    /// <summary>Bending the spine to the side (SB).</summary>
    SpinalSideBend,

    /// <summary>Bending forward and turning at once (F+R).</summary>
    SpinalFlexionWithRotation,

    /// <summary>Bending the hip past a right angle or to end range (HF).</summary>
    HipFlexion,

    /// <summary>Moving the thigh past the midline (HA).</summary>
    HipAdduction,

    /// <summary>Turning the thigh inward to end range (HIR).</summary>
    HipInternalRotation,

    /// <summary>Turning the thigh outward to end range (HER).</summary>
    HipExternalRotation,

    /// <summary>Taking the thigh back to end range (HX).</summary>
    HipExtension,

    /// <summary>Spreading the thighs wide (HAB).</summary>
    HipAbductionWide,

    /// <summary>Tension on the sciatic nerve: straight knee, bent hip, foot pulled up, or a slump (NT).</summary>
    NeuralTensionLeg,

    /// <summary>Tension on the arm nerves (NTu).</summary>
    NeuralTensionArm,

    /// <summary>Lying face down (PRO).</summary>
    Prone,

    /// <summary>Lying flat on the back with long legs (SUP).</summary>
    SupineFlat,

    /// <summary>Lying on the back with bent or held knees (HOOK).</summary>
    SupineKneesBent,

    /// <summary>Weight on the kneecap (KNE).</summary>
    Kneeling,

    /// <summary>Bending the knee past about 120 degrees (KNF).</summary>
    KneeFlexionDeep,

    /// <summary>Weight on the wrists (QUAD).</summary>
    WeightOnWrists,

    /// <summary>Getting down to the floor and up again (FLR).</summary>
    FloorTransfer,

    /// <summary>The head lower than the heart (HBH).</summary>
    HeadBelowHeart,

    /// <summary>The head level with to slightly below the heart (HBHs); stands instead of its parent <see cref="HeadBelowHeart"/>.</summary>
    HeadSlightlyLow,

    /// <summary>An effort held over 10 s, or a hard one (ISO).</summary>
    IsometricLong,

    /// <summary>An easy effort of 10 s or less with breathing (ISOs); stands instead of its parent <see cref="IsometricLong"/>.</summary>
    IsometricShort,

    /// <summary>Holding the breath with effort (VAL). Never prescribed to anyone.</summary>
    BreathHold,

    /// <summary>Direct pressure or rolling (PRS).</summary>
    DirectPressure,

    /// <summary>Bouncing (BAL).</summary>
    BallisticMovement,

    /// <summary>A static hold at end range of more than 30 s (LONG).</summary>
    LongEndRangeHold,

    /// <summary>Balancing on one leg (SLB).</summary>
    SingleLegBalance,

    /// <summary>Moving the neck to the end of its range (NCK).</summary>
    NeckEndRange,

    /// <summary>Moving the neck in mid range (NCKm); stands instead of its parent <see cref="NeckEndRange"/>.</summary>
    NeckMidRange,

    /// <summary>Opening the chest or moving the shoulder to end range in a direction not listed below (SHO).</summary>
    ShoulderEndRange,

    /// <summary>Taking the arm overhead to end range (SHOo).</summary>
    ShoulderOverhead,

    /// <summary>Taking the arm behind the back to end range (SHOb).</summary>
    ShoulderBehindBack,

    /// <summary>Taking the arm across the body to end range (SHOx).</summary>
    ShoulderCrossBody,

    /// <summary>Bending the wrist to end range (WRI).</summary>
    WristEndRange,
}
