using StretchKit.Anatomy;
using StretchKit.Poses.Body;

namespace StretchKit.Poses.Scene;

/// <summary>A patch to paint, on one side of the figure as it is authored or on both.</summary>
internal readonly record struct TargetPatch(MusclePatch Patch, BodySide Side)
{
    /// <summary>Gives the patch of a muscle; the side is that of the work, which is authored on the right.</summary>
    public static TargetPatch Of(MuscleGroup muscle, bool oneSided) =>
        new(PatchOf(muscle), oneSided ? BodySide.Right : BodySide.Both);

    private static MusclePatch PatchOf(MuscleGroup muscle) => muscle switch
    {
        MuscleGroup.ErectorSpinae or MuscleGroup.Multifidus => MusclePatch.Lumbar,
        MuscleGroup.QuadratusLumborum => MusclePatch.Ql,
        MuscleGroup.LatissimusDorsi or MuscleGroup.SerratusAnterior => MusclePatch.Lat,
        MuscleGroup.Trapezius => MusclePatch.Trap,
        MuscleGroup.LevatorScapulae or MuscleGroup.Sternocleidomastoid or MuscleGroup.Scalenes => MusclePatch.NeckSide,
        MuscleGroup.Rhomboids => MusclePatch.Thoracic,
        MuscleGroup.PectoralisMajor or MuscleGroup.PectoralisMinor => MusclePatch.Pec,
        MuscleGroup.Deltoids or MuscleGroup.RotatorCuff => MusclePatch.Deltoid,
        MuscleGroup.Biceps => MusclePatch.Biceps,
        MuscleGroup.Triceps => MusclePatch.Triceps,
        MuscleGroup.WristFlexors => MusclePatch.ForearmFront,
        MuscleGroup.WristExtensors => MusclePatch.ForearmBack,
        MuscleGroup.NeckExtensors => MusclePatch.NeckBack,
        MuscleGroup.DeepNeckFlexors => MusclePatch.NeckFront,
        MuscleGroup.Masticatory => MusclePatch.Jaw,
        MuscleGroup.RectusAbdominis or MuscleGroup.TransversusAbdominis or MuscleGroup.Diaphragm => MusclePatch.Abs,
        MuscleGroup.Obliques => MusclePatch.Oblique,
        MuscleGroup.PelvicFloor => MusclePatch.PelvicFloor,
        MuscleGroup.Adductors => MusclePatch.Adductor,
        MuscleGroup.Iliopsoas => MusclePatch.HipFlexor,
        MuscleGroup.TensorFasciaeLatae or MuscleGroup.GluteusMedius => MusclePatch.HipSide,
        MuscleGroup.GluteusMaximus or MuscleGroup.Piriformis or MuscleGroup.DeepHipRotators => MusclePatch.Glute,
        MuscleGroup.Quadriceps => MusclePatch.Quad,
        MuscleGroup.Hamstrings => MusclePatch.Hamstring,
        MuscleGroup.Gastrocnemius or MuscleGroup.Soleus => MusclePatch.Calf,
        MuscleGroup.Fibularis => MusclePatch.OuterShin,
        MuscleGroup.TibialisAnterior => MusclePatch.Shin,
        _ => MusclePatch.Foot,
    };
}
