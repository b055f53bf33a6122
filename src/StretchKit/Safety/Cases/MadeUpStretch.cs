using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Cases;

/// <summary>
/// A stretch that exists for one question. What is not said is neutral: static, held 20 s, standing, for the low back,
/// on both sides at once, with no load.
/// </summary>
internal sealed record MadeUpStretch
{
    public string Id { get; init; } = "made-up";

    /// <summary>Gets what it loads; <see langword="null"/> for a stretch that does not say.</summary>
    public IReadOnlyList<MechanismLoad>? Loads { get; init; } = [];

    public StretchTechnique Technique { get; init; } = StretchTechnique.Static;

    public BodyPosition Position { get; init; } = BodyPosition.Standing;

    public BodyRegion Target { get; init; } = BodyRegion.LowerBack;

    public MuscleGroup Muscle { get; init; } = MuscleGroup.ErectorSpinae;

    public int HoldSeconds { get; init; } = 20;

    public bool IsSided { get; init; }

    public Stretch Build() => new()
    {
        Id = Id,
        Name = Message.Own($"stretch.{Id}.name", "Made up for a case"),
        Family = Id,
        Technique = Technique,
        Position = Position,
        Laterality = IsSided ? Laterality.Sided : Laterality.Bilateral,
        Phases = [RoutinePhase.Main],
        SetUp = TimeSpan.Zero,
        Regions = [Target],
        Muscles = [new() { Muscle = Muscle, IsPrimary = true, SharePercent = 100, Role = MuscleRole.Lengthens }],
        Mechanisms = Loads,
        Dose = new() { Hold = HoldTime.FromSeconds(HoldSeconds), MoveSeconds = HoldSeconds == 0 ? 3 : 0, Intensity = StretchIntensity.Of(3) },
        DoseRanges = [],
        Instructions = new() { SetUp = Message.Empty, Action = Message.Empty, Cue = Message.Empty, Breathing = Message.Empty, Feel = Message.Empty, Mistake = Message.Empty },
        Citations = [],
    };
}
