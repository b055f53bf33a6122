using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Catalog.Search;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Import;

/// <summary>Writes foreign exercises as entries of ours, and reports what each does not say.</summary>
internal sealed class FreeExerciseDbImporter(ImportReport report)
{
    private const string Path = "Catalog/Import/Data/free-exercise-db.json";

    private const string Category = "stretching";

    private const string IdPrefix = "fed-";

    private const int LongestId = 60;

    private static readonly Lazy<ImportMap> Map = new(() => ImportMap.Load(Path));

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Gives the file and how many entries it has.</summary>
    public (byte[] Utf8, int Count) Import(IEnumerable<ForeignExercise> exercises)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var count = 0;
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", DataFormat.Catalog.Id);
            json.WriteStartArray("stretches");
            foreach (var exercise in exercises)
            {
                if (LeftOut(exercise) is { } reason)
                {
                    report.Assume(exercise, ImportAssumption.LeftOut, reason, "it is left out");
                    continue;
                }

                Write(json, exercise);
                count++;
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return (buffer.WrittenSpan.ToArray(), count);
    }

    private static string? LeftOut(ForeignExercise exercise)
    {
        if (exercise.Category != Category)
        {
            return $"its category is '{exercise.Category}'";
        }

        if (exercise.PrimaryMuscles.Count == 0 || !Map.Value.Muscles.ContainsKey(exercise.PrimaryMuscles[0]))
        {
            return "no muscle is named that is known here";
        }

        return exercise.Equipment.Length > 0 && exercise.Equipment != "other" && !Map.Value.Equipment.ContainsKey(exercise.Equipment)
            ? $"it is done with '{exercise.Equipment}', which is not known here"
            : null;
    }

    private static bool Says(string name, string clue) => $" {name} ".Contains($" {clue} ", StringComparison.Ordinal) || name.StartsWith(clue, StringComparison.Ordinal);

    private void Write(Utf8JsonWriter json, ForeignExercise exercise)
    {
        var name = Folding.Fold(exercise.Name);
        var id = IdOf(exercise);
        var technique = TechniqueOf(exercise, name);
        json.WriteStartObject();
        json.WriteString("id", id);
        ImportedWords.WriteName(json, exercise, report);
        json.WriteString("family", id);
        json.WriteString("technique", Vocabulary<StretchTechnique>.IdOf(technique));
        json.WriteString("position", Vocabulary<BodyPosition>.IdOf(PositionOf(exercise, name)));
        json.WriteString("laterality", Vocabulary<Laterality>.IdOf(SidesOf(exercise, name)));
        WriteList(json, "phases", [Vocabulary<RoutinePhase>.IdOf(PhaseOf(technique))]);
        json.WriteNumber("setUpSeconds", 10);
        WriteMuscles(json, exercise, technique);
        WriteEquipment(json, exercise, name);
        ImportedDose.Write(json, technique);
        report.Assume(exercise, ImportAssumption.Dose, "no dose is stated", "a usual dose for its technique was taken");
        report.Assume(exercise, ImportAssumption.Mechanisms, "no loads are stated", "they stay unknown, so that its verdict is at best caution");
        ImportedWords.WriteInstructions(json, exercise, report);
        ImportedDose.WriteCitations(json);
        json.WriteEndObject();
    }

    private string IdOf(ForeignExercise exercise)
    {
        var id = IdPrefix + Folding.Fold(exercise.Id).Replace(' ', '-');
        id = id[..Math.Min(id.Length, LongestId - 4)].TrimEnd('-');
        var free = id;
        for (var number = 2; !_ids.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }

    private StretchTechnique TechniqueOf(ForeignExercise exercise, string name)
    {
        if (Says(name, "smr") || name.EndsWith(" smr", StringComparison.Ordinal) || exercise.Equipment == "foam roll")
        {
            return StretchTechnique.Release;
        }

        if (exercise.Force == "static")
        {
            return StretchTechnique.Static;
        }

        report.Assume(exercise, ImportAssumption.Technique, exercise.Force.Length == 0 ? "no force is stated" : $"'{exercise.Force}' does not say whether it is held", "a moving stretch was taken");
        return StretchTechnique.Dynamic;
    }

    private static RoutinePhase PhaseOf(StretchTechnique technique) => technique switch
    {
        StretchTechnique.Release => RoutinePhase.Release,
        StretchTechnique.Dynamic => RoutinePhase.WarmUp,
        _ => RoutinePhase.Main,
    };

    private BodyPosition PositionOf(ForeignExercise exercise, string name)
    {
        foreach (var (clue, position) in Map.Value.PositionClues)
        {
            if (Says(name, clue))
            {
                report.Assume(exercise, ImportAssumption.Position, "no position is stated", $"'{Vocabulary<BodyPosition>.IdOf(position)}' was taken from its name");
                return position;
            }
        }

        report.Assume(exercise, ImportAssumption.Position, "no position is stated, and its name gives none away", "'standing' was taken");
        return BodyPosition.Standing;
    }

    private Laterality SidesOf(ForeignExercise exercise, string name)
    {
        var isBoth = Map.Value.BothSidesClues.Exists(clue => Says(name, clue));
        report.Assume(exercise, ImportAssumption.Sides, "nothing says how it uses the sides", isBoth ? "'bilateral' was taken from its name" : "'sided' was taken: both sides, one after the other");
        return isBoth ? Laterality.Bilateral : Laterality.Sided;
    }

    private void WriteMuscles(Utf8JsonWriter json, ForeignExercise exercise, StretchTechnique technique)
    {
        var role = Vocabulary<MuscleRole>.IdOf(technique is StretchTechnique.Static ? MuscleRole.Lengthens : MuscleRole.Mobilizes);
        var muscles = new List<MuscleGroup>();
        foreach (var word in exercise.PrimaryMuscles.Concat(exercise.SecondaryMuscles))
        {
            if (!Map.Value.Muscles.TryGetValue(word, out var muscle))
            {
                report.Assume(exercise, ImportAssumption.Muscle, $"the muscle '{word}' is not known here", "it was left out");
            }
            else if (!muscles.Contains(muscle))
            {
                muscles.Add(muscle);
            }
        }

        WriteList(json, "regions", MuscleAtlas.Of(muscles[0]).Regions.Select(Vocabulary<BodyRegion>.IdOf));
        json.WriteStartArray("muscles");
        for (var index = 0; index < muscles.Count; index++)
        {
            json.WriteStartObject();
            json.WriteString("muscle", Vocabulary<MuscleGroup>.IdOf(muscles[index]));
            json.WriteString("role", role);
            if (index == 0)
            {
                json.WriteBoolean("primary", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEquipment(Utf8JsonWriter json, ForeignExercise exercise, string name)
    {
        Equipment? thing = null;
        if (exercise.Equipment.Length > 0 && Map.Value.Equipment.TryGetValue(exercise.Equipment, out var known))
        {
            thing = known;
        }
        else
        {
            var index = Map.Value.EquipmentClues.FindIndex(clue => Says(name, clue.Word));
            thing = index < 0 ? null : Map.Value.EquipmentClues[index].Equipment;
            var what = exercise.Equipment.Length == 0 ? "no equipment is stated, which is not the same as none" : "what 'other' equipment is meant is not said";
            report.Assume(exercise, ImportAssumption.Equipment, what, thing is { } taken ? $"'{Vocabulary<Equipment>.IdOf(taken)}' was taken from its name" : "none was taken");
        }

        if (thing is { } needed)
        {
            json.WriteStartArray("equipment");
            json.WriteStartObject();
            WriteList(json, "anyOf", [Vocabulary<Equipment>.IdOf(needed)]);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
