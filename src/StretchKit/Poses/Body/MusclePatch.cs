namespace StretchKit.Poses.Body;

/// <summary>A place on the body's surface that stands for a muscle.</summary>
internal enum MusclePatch
{
    Quad,
    Hamstring,
    Adductor,
    Calf,
    Shin,
    OuterShin,
    Glute,
    HipSide,
    HipFlexor,
    PelvicFloor,
    Ql,
    Oblique,
    Lat,
    Pec,
    Deltoid,
    Triceps,
    Biceps,
    ForearmFront,
    ForearmBack,
    Trap,
    NeckSide,
    Lumbar,
    Thoracic,
    Abs,
    NeckBack,
    NeckFront,
    Foot,
    Jaw,
}
