using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Tests.TestData;

/// <summary>
/// Stretches that exist for one question. The neutral form: static, held 20 s, standing, for the low back, on both
/// sides at once, with nothing marked.
/// </summary>
internal static class TestStretches
{
    public static Stretch Plain { get; } = Of();

    public static Stretch Of(params Mechanism[] mechanisms) =>
        With([.. mechanisms.Select(mechanism => new MechanismLoad { Mechanism = mechanism })]);

    /// <summary>A stretch with one mark on one limb of a step that is done on each side in turn.</summary>
    public static Stretch Sided(Mechanism mechanism, LoadedLimb limb = LoadedLimb.Working) =>
        With([new() { Mechanism = mechanism, Limb = limb }], laterality: Laterality.Sided);

    public static Stretch With(
        IReadOnlyList<MechanismLoad>? loads,
        string id = "made-for-a-test",
        StretchTechnique technique = StretchTechnique.Static,
        BodyPosition position = BodyPosition.Standing,
        Laterality laterality = Laterality.Bilateral,
        int holdSeconds = 20,
        BodyRegion target = BodyRegion.LowerBack,
        MuscleGroup muscle = MuscleGroup.ErectorSpinae,
        MuscleRole role = MuscleRole.Lengthens,
        int intensity = 3,
        IReadOnlyList<MuscleGroup>? others = null,
        string? family = null,
        IReadOnlyList<BodyRegion>? further = null) => new()
        {
            Id = id,
            Name = Message.Own($"stretch.{id}.name", "Made for a test"),
            Family = family ?? id,
            Technique = technique,
            Position = position,
            Laterality = laterality,
            Phases = [RoutinePhase.Main],
            SetUp = TimeSpan.FromSeconds(5),
            Regions = [target, .. further ?? []],
            Muscles =
            [
                new() { Muscle = muscle, IsPrimary = true, SharePercent = 100, Role = role },
                .. (others ?? []).Select(other => new MuscleUse { Muscle = other, SharePercent = 50, Role = MuscleRole.Lengthens }),
            ],
            Mechanisms = loads,
            Dose = new() { Hold = HoldTime.FromSeconds(holdSeconds), MoveSeconds = holdSeconds == 0 ? 3 : 0, Intensity = StretchIntensity.Of(intensity) },
            DoseRanges =
            [
                new()
                {
                    Population = Population.Adult,
                    LowestHold = HoldTime.FromSeconds(0),
                    HighestHold = HoldTime.FromSeconds(600),
                    LowestRepetitions = RepetitionCount.Of(1),
                    HighestRepetitions = RepetitionCount.Of(4),
                    LowestSets = SetCount.Of(1),
                    HighestSets = SetCount.Of(1),
                },
            ],
            Instructions = new()
            {
                SetUp = Message.Empty,
                Action = Message.Empty,
                Cue = Message.Empty,
                Breathing = Message.Empty,
                Feel = Message.Empty,
                Mistake = Message.Empty,
            },
            Citations = [SourceRegister.Find("stretchkit-design")!],
        };
}
