namespace StretchKit.Anatomy;

/// <summary>A muscle, or muscles that are stretched and trained as one.</summary>
/// <remarks>
/// In JSON the names are written in kebab-case: <c>erector-spinae</c>. Region, lay and anatomical names and the
/// UBERON and FMA codes are data (<c>Anatomy/Data/muscles.json</c>). The default value is <see cref="ErectorSpinae"/>.
/// </remarks>
public enum MuscleGroup
{
    /// <summary>The long muscles beside the spine.</summary>
    ErectorSpinae,

    /// <summary>The small deep muscles between the vertebrae.</summary>
    Multifidus,

    /// <summary>The flank, between the lowest rib and the pelvis.</summary>
    QuadratusLumborum,

    /// <summary>The broad muscle from the pelvis to the arm.</summary>
    LatissimusDorsi,

    /// <summary>From the skull to the shoulder blade and mid back.</summary>
    Trapezius,

    /// <summary>From the neck to the top of the shoulder blade.</summary>
    LevatorScapulae,

    /// <summary>Between the shoulder blades.</summary>
    Rhomboids,

    /// <summary>From the ribs to the shoulder blade.</summary>
    SerratusAnterior,

    /// <summary>The large chest muscle.</summary>
    PectoralisMajor,

    /// <summary>The small chest muscle under the large one.</summary>
    PectoralisMinor,

    /// <summary>The cap of the shoulder.</summary>
    Deltoids,

    /// <summary>The four muscles that hold the shoulder joint.</summary>
    RotatorCuff,

    /// <summary>Front of the upper arm.</summary>
    Biceps,

    /// <summary>Back of the upper arm.</summary>
    Triceps,

    /// <summary>Palm side of the forearm.</summary>
    WristFlexors,

    /// <summary>Back side of the forearm.</summary>
    WristExtensors,

    /// <summary>Front and side of the neck.</summary>
    Sternocleidomastoid,

    /// <summary>Side of the neck, from the spine to the first ribs.</summary>
    Scalenes,

    /// <summary>Back of the neck, below the skull.</summary>
    NeckExtensors,

    /// <summary>Deep front of the neck.</summary>
    DeepNeckFlexors,

    /// <summary>The chewing muscles.</summary>
    Masticatory,

    /// <summary>Front of the belly.</summary>
    RectusAbdominis,

    /// <summary>Sides of the belly.</summary>
    Obliques,

    /// <summary>The deep belt of the belly.</summary>
    TransversusAbdominis,

    /// <summary>The main breathing muscle.</summary>
    Diaphragm,

    /// <summary>The floor of the pelvis.</summary>
    PelvicFloor,

    /// <summary>The hip flexors: psoas and iliacus.</summary>
    Iliopsoas,

    /// <summary>Outer front of the hip.</summary>
    TensorFasciaeLatae,

    /// <summary>The large buttock muscle.</summary>
    GluteusMaximus,

    /// <summary>The side of the buttock: medius and minimus.</summary>
    GluteusMedius,

    /// <summary>Deep in the buttock.</summary>
    Piriformis,

    /// <summary>The other small rotators deep in the buttock.</summary>
    DeepHipRotators,

    /// <summary>Front of the thigh.</summary>
    Quadriceps,

    /// <summary>Back of the thigh.</summary>
    Hamstrings,

    /// <summary>Inner thigh.</summary>
    Adductors,

    /// <summary>Upper calf, crossing the knee.</summary>
    Gastrocnemius,

    /// <summary>Lower calf.</summary>
    Soleus,

    /// <summary>Front of the shin.</summary>
    TibialisAnterior,

    /// <summary>Outer side of the lower leg.</summary>
    Fibularis,

    /// <summary>The small muscles and the sole of the foot.</summary>
    FootIntrinsics,
}
