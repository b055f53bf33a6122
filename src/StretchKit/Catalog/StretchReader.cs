using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Poses;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>Reads one entry of a catalogue.</summary>
internal static class StretchReader
{
    private const int SecondsQuantum = 5;

    private const int LongestSetUpSeconds = 60;

    private static readonly ObjectShape Shape = ObjectShape.Of(
        ["id", "name", "family", "technique", "position", "laterality", "phases", "setUpSeconds", "regions", "muscles", "dose", "doseRanges", "instructions", "citations"],
        ["aliases", "formerIds", "easier", "harder", "mechanisms", "equipment", "pose"]);

    private static readonly ObjectShape EquipmentShape = ObjectShape.Of(["anyOf"], ["optional"]);

    private static readonly ObjectShape InstructionsShape = ObjectShape.Of(["setUp", "action", "cue", "breathing", "feel", "mistake"], []);

    private static readonly ObjectShape CitationShape = ObjectShape.Of(["source", "supports", "certainty", "directness"], []);

    private enum Support
    {
        Movement,
        Dose,
        Safety,
        Benefit,
    }

    public static Stretch Read(ref DataReader reader)
    {
        var (id, name, family) = ("", "", "");
        var (technique, position, laterality) = (default(StretchTechnique), default(BodyPosition), default(Laterality));
        var setUpSeconds = 0;
        string[] aliases = [];
        StretchId[] formerIds = [];
        StretchId[] easier = [];
        StretchId[] harder = [];
        RoutinePhase[] phases = [];
        BodyRegion[] regions = [];
        MuscleUse[] muscles = [];
        MechanismLoad[]? mechanisms = null;
        List<IReadOnlyList<Equipment>> equipment = [];
        List<Equipment> helpful = [];
        Citation[] citations = [];
        var dose = new Dose();
        DoseRange[] ranges = [];
        Dictionary<string, string> instructions = [];
        PoseDraft? pose = null;

        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    id = reader.Id();
                    break;
                case "name":
                    name = reader.String(40);
                    break;
                case "family":
                    family = reader.Id();
                    break;
                case "technique":
                    technique = reader.Name<StretchTechnique>("technique");
                    break;
                case "position":
                    position = reader.Name<BodyPosition>("body position");
                    break;
                case "laterality":
                    laterality = reader.Name<Laterality>("laterality");
                    break;
                case "phases":
                    phases = NotEmpty(ref reader, reader.Names<RoutinePhase>("phase"), "phase");
                    break;
                case "setUpSeconds":
                    setUpSeconds = ReadSetUp(ref reader);
                    break;
                case "regions":
                    regions = NotEmpty(ref reader, reader.Names<BodyRegion>("body region"), "region");
                    break;
                case "muscles":
                    muscles = BodyReader.ReadMuscles(ref reader);
                    break;
                case "mechanisms":
                    mechanisms = BodyReader.ReadMechanisms(ref reader);
                    break;
                case "equipment":
                    ReadEquipment(ref reader, equipment, helpful);
                    break;
                case "dose":
                    dose = DoseReader.ReadDose(ref reader);
                    break;
                case "doseRanges":
                    ranges = DoseReader.ReadRanges(ref reader);
                    break;
                case "instructions":
                    instructions = ReadInstructions(ref reader);
                    break;
                case "citations":
                    citations = NotEmpty(ref reader, ReadCitations(ref reader), "citation");
                    break;
                case "aliases":
                    aliases = ReadTexts(ref reader);
                    break;
                case "formerIds":
                    formerIds = ReadIds(ref reader);
                    break;
                case "easier":
                    easier = ReadIds(ref reader);
                    break;
                case "harder":
                    harder = ReadIds(ref reader);
                    break;
                default:
                    pose = PoseReader.Read(ref reader);
                    break;
            }
        }

        return new()
        {
            Id = id.Length == 0 ? default : StretchId.Of(id),
            Name = Message.Own($"stretch.{id}.name", name),
            Aliases = aliases,
            FormerIds = formerIds,
            Family = family,
            Easier = easier,
            Harder = harder,
            Technique = technique,
            Position = position,
            Laterality = laterality,
            Phases = phases,
            SetUp = TimeSpan.FromSeconds(setUpSeconds),
            Regions = regions,
            Muscles = muscles,
            Mechanisms = mechanisms,
            Equipment = equipment,
            HelpfulEquipment = helpful,
            Dose = dose,
            DoseRanges = ranges,
            Instructions = Instructions(id, instructions),
            Citations = citations,
            Pose = pose?.For(position, TargetPatch.Of(muscles is [var first, ..] ? first.Muscle : default, laterality is Laterality.Sided), PropKinds.Of(equipment)),
        };
    }

    private static T[] NotEmpty<T>(ref DataReader reader, T[] items, string what)
    {
        if (items.Length == 0)
        {
            reader.Report(DataProblem.Incomplete, $"there is no {what}", $"name at least one {what}");
        }

        return items;
    }

    private static int ReadSetUp(ref DataReader reader)
    {
        var seconds = reader.Int32(0, LongestSetUpSeconds);
        if (seconds % SecondsQuantum != 0)
        {
            reader.Report(DataProblem.OutOfRange, $"{seconds} is not a multiple of {SecondsQuantum}", $"use a multiple of {SecondsQuantum} from 0 to {LongestSetUpSeconds}");
        }

        return seconds;
    }

    private static void ReadEquipment(ref DataReader reader, List<IReadOnlyList<Equipment>> needed, List<Equipment> helpful)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            Equipment[] anyOf = [];
            var isOptional = false;
            var cursor = reader.Object(EquipmentShape);
            while (reader.Next(ref cursor))
            {
                if (cursor.Name == "anyOf")
                {
                    anyOf = NotEmpty(ref reader, reader.Names<Equipment>("piece of equipment"), "piece of equipment");
                }
                else
                {
                    isOptional = reader.Boolean();
                }
            }

            if (isOptional)
            {
                helpful.AddRange(anyOf);
            }
            else
            {
                needed.Add(anyOf);
            }
        }
    }

    private static Dictionary<string, string> ReadInstructions(ref DataReader reader)
    {
        const int LongestCue = 70;
        const int LongestText = 160;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var cursor = reader.Object(InstructionsShape);
        while (reader.Next(ref cursor))
        {
            texts[cursor.Name] = reader.String(cursor.Name == "cue" ? LongestCue : LongestText);
        }

        return texts;
    }

    /// <summary>Gives each text its key, once the id is known: properties come in any order.</summary>
    private static StretchInstructions Instructions(string id, Dictionary<string, string> texts)
    {
        Message Text(string name) => Message.Own($"stretch.{id}.{name}", texts.GetValueOrDefault(name, ""));
        return new()
        {
            SetUp = Text("setUp"),
            Action = Text("action"),
            Cue = Text("cue"),
            Breathing = Text("breathing"),
            Feel = Text("feel"),
            Mistake = Text("mistake"),
        };
    }

    private static Citation[] ReadCitations(ref DataReader reader)
    {
        var citations = new List<Citation>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            Citation? citation = null;
            var (certainty, directness) = (default(Certainty), default(Directness));
            var cursor = reader.Object(CitationShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "source":
                        citation = SourceRegister.ReadId(ref reader);
                        break;
                    case "supports":
                        reader.Name<Support>("kind of support");
                        break;
                    case "certainty":
                        certainty = reader.Name<Certainty>("certainty");
                        break;
                    default:
                        directness = reader.Name<Directness>("directness");
                        break;
                }
            }

            if (citation is not null)
            {
                citations.Add(citation with { Certainty = certainty, Directness = directness });
            }
        }

        return [.. citations];
    }

    private static string[] ReadTexts(ref DataReader reader)
    {
        var texts = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            texts.Add(reader.String(60));
        }

        return [.. texts];
    }

    private static StretchId[] ReadIds(ref DataReader reader)
    {
        var ids = new List<StretchId>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var id = reader.Id();
            if (id.Length > 0)
            {
                ids.Add(StretchId.Of(id));
            }
        }

        return [.. ids];
    }
}
