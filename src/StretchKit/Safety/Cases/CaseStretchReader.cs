using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Cases;

/// <summary>
/// Reads a stretch that a case makes up. What it does not say is neutral: static, held 20 s, standing, for the low
/// back, on both sides at once, with no load.
/// </summary>
internal static class CaseStretchReader
{
    private const int NeutralHoldSeconds = 20;

    private static readonly ObjectShape Shape = ObjectShape.Of(
        [],
        ["load", "mechanisms", "unmarked", "technique", "position", "target", "muscle", "hold", "sided"]);

    public static Stretch Read(ref DataReader reader)
    {
        IReadOnlyList<MechanismLoad>? loads = [];
        var (technique, position, target) = (StretchTechnique.Static, BodyPosition.Standing, BodyRegion.LowerBack);
        var (muscle, seconds, isSided) = (MuscleGroup.ErectorSpinae, NeutralHoldSeconds, false);
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "load":
                    loads = ReadLoad(ref reader);
                    break;
                case "mechanisms":
                    loads = BodyReader.ReadMechanisms(ref reader);
                    break;
                case "unmarked":
                    loads = reader.Boolean() ? null : loads;
                    break;
                case "technique":
                    technique = reader.Name<StretchTechnique>("technique");
                    break;
                case "position":
                    position = reader.Name<BodyPosition>("body position");
                    break;
                case "target":
                    target = reader.Name<BodyRegion>("body region");
                    break;
                case "muscle":
                    muscle = reader.Name<MuscleGroup>("muscle");
                    break;
                case "hold":
                    seconds = reader.Int32(0, 600);
                    break;
                default:
                    isSided = reader.Boolean();
                    break;
            }
        }

        return new()
        {
            Id = "made-up",
            Name = Message.Own("stretch.made-up.name", "Made up for a case"),
            Family = "made-up",
            Technique = technique,
            Position = position,
            Laterality = isSided ? Laterality.Sided : Laterality.Bilateral,
            Phases = [RoutinePhase.Main],
            SetUp = TimeSpan.Zero,
            Regions = [target],
            Muscles = [new() { Muscle = muscle, IsPrimary = true, SharePercent = 100, Role = MuscleRole.Lengthens }],
            Mechanisms = loads,
            Dose = new() { Hold = HoldTime.FromSeconds(seconds), MoveSeconds = seconds == 0 ? 3 : 0, Intensity = StretchIntensity.Of(3) },
            DoseRanges = [],
            Instructions = new() { SetUp = Message.Empty, Action = Message.Empty, Cue = Message.Empty, Breathing = Message.Empty, Feel = Message.Empty, Mistake = Message.Empty },
            Citations = [],
        };
    }

    /// <summary>Reads plain names: one load or several, without limb, region or marks.</summary>
    private static MechanismLoad[] ReadLoad(ref DataReader reader)
    {
        Mechanism[] names = reader.Token is JsonTokenType.String ? [reader.Name<Mechanism>("mechanism")] : reader.Names<Mechanism>("mechanism");
        return Array.ConvertAll(names, mechanism => new MechanismLoad { Mechanism = mechanism });
    }
}
