using StretchKit.Dosage;
using StretchKit.Stretches;

namespace StretchKit.Export.Json;

/// <summary>Writes stretches, <c>stretchkit-stretches/1</c>.</summary>
internal static class StretchJson
{
    public static void WriteAll(TextJsonWriter writer, IEnumerable<Stretch> stretches)
    {
        writer.Json.WriteStartObject();
        writer.Json.WriteString("format", "stretchkit-stretches/1");
        writer.Json.WriteStartArray("stretches");
        foreach (var stretch in stretches)
        {
            Write(writer, stretch);
        }

        writer.Json.WriteEndArray();
        writer.Json.WriteEndObject();
    }

    public static void WriteDose(TextJsonWriter writer, Dose dose)
    {
        writer.Json.WriteStartObject("dose");
        writer.Json.WriteNumber("holdSeconds", dose.Hold.Seconds);
        writer.Json.WriteNumber("moveSeconds", dose.MoveSeconds);
        writer.Json.WriteNumber("repetitions", dose.Repetitions.Count);
        writer.Json.WriteNumber("sets", dose.Sets.Count);
        writer.Json.WriteNumber("intensity", dose.Intensity.Level);
        writer.Text("text", dose.Text);
        writer.Json.WriteEndObject();
    }

    public static void WriteInstructions(TextJsonWriter writer, StretchInstructions instructions)
    {
        writer.Json.WriteStartObject("instructions");
        writer.Text("setUp", instructions.SetUp);
        writer.Text("action", instructions.Action);
        writer.Text("cue", instructions.Cue);
        writer.Text("breathing", instructions.Breathing);
        writer.Text("feel", instructions.Feel);
        writer.Text("mistake", instructions.Mistake);
        writer.Seconds("cueReadingSeconds", instructions.CueReadingTime);
        writer.Json.WriteEndObject();
    }

    private static void Write(TextJsonWriter writer, Stretch stretch)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("id", stretch.Id.Value);
        writer.Text("name", stretch.Name);
        writer.Strings("aliases", stretch.Aliases);
        writer.Strings("formerIds", stretch.FormerIds.Select(id => id.Value));
        json.WriteString("family", stretch.Family);
        writer.Strings("easier", stretch.Easier.Select(id => id.Value));
        writer.Strings("harder", stretch.Harder.Select(id => id.Value));
        writer.Name("technique", stretch.Technique);
        writer.Name("position", stretch.Position);
        writer.Name("laterality", stretch.Laterality);
        writer.Names("phases", stretch.Phases);
        writer.Seconds("setUpSeconds", stretch.SetUp);
        writer.Names("regions", stretch.Regions);
        WriteMuscles(writer, stretch);
        WriteMechanisms(writer, stretch);
        WriteEquipment(writer, stretch);
        WriteDose(writer, stretch.Dose);
        WriteRanges(writer, stretch);
        WriteInstructions(writer, stretch.Instructions);
        writer.Citations(stretch.Citations);
        json.WriteEndObject();
    }

    private static void WriteMuscles(TextJsonWriter writer, Stretch stretch)
    {
        writer.Json.WriteStartArray("muscles");
        foreach (var use in stretch.Muscles)
        {
            writer.Json.WriteStartObject();
            writer.Name("muscle", use.Muscle);
            writer.Text("name", use.Name);
            writer.Json.WriteString("anatomicalName", use.AnatomicalName);
            writer.Name("role", use.Role);
            writer.Json.WriteBoolean("primary", use.IsPrimary);
            writer.Json.WriteNumber("share", use.SharePercent);
            writer.Strings("uberon", use.UberonIds);
            writer.Json.WriteEndObject();
        }

        writer.Json.WriteEndArray();
    }

    private static void WriteMechanisms(TextJsonWriter writer, Stretch stretch)
    {
        if (stretch.Mechanisms is not { } loads)
        {
            writer.Json.WriteNull("mechanisms");
            return;
        }

        writer.Json.WriteStartArray("mechanisms");
        foreach (var load in loads)
        {
            writer.Json.WriteStartObject();
            writer.Name("mechanism", load.Mechanism);
            writer.Name("limb", load.Limb);
            if (load.Region is { } region)
            {
                writer.Name("region", region);
            }

            writer.Names("qualifiers", Enum.GetValues<LoadQualifiers>().Where(mark => mark is not LoadQualifiers.None && load.Qualifiers.HasFlag(mark)));
            writer.Json.WriteEndObject();
        }

        writer.Json.WriteEndArray();
    }

    private static void WriteEquipment(TextJsonWriter writer, Stretch stretch)
    {
        writer.Json.WriteStartArray("equipment");
        foreach (var anyOf in stretch.Equipment)
        {
            writer.Json.WriteStartObject();
            writer.Names("anyOf", anyOf);
            writer.Json.WriteEndObject();
        }

        writer.Json.WriteEndArray();
        writer.Names("helpfulEquipment", stretch.HelpfulEquipment);
    }

    private static void WriteRanges(TextJsonWriter writer, Stretch stretch)
    {
        writer.Json.WriteStartArray("doseRanges");
        foreach (var range in stretch.DoseRanges)
        {
            writer.Json.WriteStartObject();
            writer.Name("population", range.Population);
            WritePair(writer, "holdSeconds", range.LowestHold.Seconds, range.HighestHold.Seconds);
            WritePair(writer, "repetitions", range.LowestRepetitions.Count, range.HighestRepetitions.Count);
            WritePair(writer, "sets", range.LowestSets.Count, range.HighestSets.Count);
            WritePair(writer, "daysPerWeek", range.LowestDaysPerWeek, range.HighestDaysPerWeek);
            writer.Json.WriteEndObject();
        }

        writer.Json.WriteEndArray();
    }

    private static void WritePair(TextJsonWriter writer, string name, int lowest, int highest)
    {
        writer.Json.WriteStartArray(name);
        writer.Json.WriteNumberValue(lowest);
        writer.Json.WriteNumberValue(highest);
        writer.Json.WriteEndArray();
    }
}
