using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Evidence;
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
        ["aliases", "formerIds", "easier", "harder", "mechanisms", "equipment", "translations", "review", "pose"]);

    private static readonly ObjectShape EquipmentShape = ObjectShape.Of(["anyOf"], ["optional"]);

    public static Stretch Read(ref DataReader reader)
    {
        var (id, family) = ("", "");
        var (technique, position, laterality) = (default(StretchTechnique), default(BodyPosition), default(Laterality));
        var setUpSeconds = 0;
        StretchId[] formerIds = [];
        StretchId[] easier = [];
        StretchId[] harder = [];
        RoutinePhase[] phases = [];
        BodyRegion[] regions = [];
        MuscleUse[] muscles = [];
        MechanismLoad[]? mechanisms = null;
        var equipment = new List<IReadOnlyList<Equipment>>();
        Equipment[] helpful = [];
        Citation[] citations = [];
        var dose = new Dose();
        DoseRange[] ranges = [];
        DeferredPose? pose = null;
        EntryReview[] reviews = [];
        var words = new EntryWords();

        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    id = reader.Id();
                    break;
                case "name":
                    words.Read(ref reader, EntryWords.Name);
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
                    helpful = ReadEquipment(ref reader, equipment);
                    break;
                case "dose":
                    dose = DoseReader.ReadDose(ref reader);
                    break;
                case "doseRanges":
                    ranges = DoseReader.ReadRanges(ref reader);
                    break;
                case "instructions":
                    words.ReadInstructions(ref reader);
                    break;
                case "citations":
                    citations = NotEmpty(ref reader, TrailReader.ReadCitations(ref reader), "citation");
                    break;
                case "review":
                    reviews = TrailReader.ReadReviews(ref reader);
                    break;
                case "aliases":
                    words.ReadAliases(ref reader);
                    break;
                case "translations":
                    words.ReadTranslations(ref reader);
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
                    pose = DeferredPose.Read(ref reader);
                    break;
            }
        }

        var stretch = new Stretch
        {
            Id = id.Length == 0 ? default : StretchId.Of(id),
            Name = words.Text(id, EntryWords.Name),
            Aliases = words.Aliases,
            AliasWords = words.Text(id, EntryWords.AliasList),
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
            Instructions = words.Instructions(id),
            Citations = citations,
            Reviews = reviews,
        };
        pose?.GiveTo(stretch);
        return stretch;
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

    /// <summary>Reads what is needed, group by group, and gives what only helps.</summary>
    private static Equipment[] ReadEquipment(ref DataReader reader, List<IReadOnlyList<Equipment>> needed)
    {
        Equipment[] helpful = [];
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
                helpful = helpful.Length == 0 ? anyOf : [.. helpful, .. anyOf];
            }
            else
            {
                needed.Add(anyOf);
            }
        }

        return helpful;
    }

    private static StretchId[] ReadIds(ref DataReader reader)
    {
        var texts = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var id = reader.Id();
            if (id.Length > 0)
            {
                texts.Add(id);
            }
        }

        var ids = texts.Count == 0 ? [] : new StretchId[texts.Count];
        for (var index = 0; index < ids.Length; index++)
        {
            ids[index] = StretchId.Of(texts[index]);
        }

        return ids;
    }
}
