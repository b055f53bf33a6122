using System.Buffers;
using System.Globalization;
using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>Writes <c>stretchkit-profile/1</c>, every answer with its own day.</summary>
internal static class HealthProfileWriter
{
    public static byte[] Write(HealthProfile profile, DateOnly recordedOn)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", DataFormat.Profile.Id);
            json.WriteString("recordedOn", Day(recordedOn));
            json.WriteStartObject("facts");
            WriteFacts(json, profile.Facts);
            json.WriteEndObject();
            json.WriteStartArray("pains");
            foreach (var pain in profile.Pains)
            {
                WritePain(json, pain);
            }

            json.WriteEndArray();
            json.WriteStartArray("conditions");
            foreach (var condition in profile.Conditions)
            {
                WriteCondition(json, condition);
            }

            json.WriteEndArray();
            if (profile.Movements.Count > 0)
            {
                WriteMovements(json, profile.Movements);
            }

            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteFacts(Utf8JsonWriter json, IReadOnlyList<HealthFact> facts)
    {
        foreach (var fact in facts)
        {
            json.WriteStartObject(fact.Id);
            switch (fact)
            {
                case { YesNo: { } yesNo }:
                    json.WriteBoolean("value", yesNo);
                    break;
                case { Number: { } number }:
                    json.WriteNumber("value", number);
                    break;
                case { Choice: { } choice }:
                    json.WriteString("value", choice);
                    break;
                default:
                    json.WriteString("status", Vocabulary<FactStatus>.IdOf(fact.Status));
                    break;
            }

            if (fact.Status is FactStatus.Stale)
            {
                json.WriteString("status", Vocabulary<FactStatus>.IdOf(fact.Status));
            }

            WriteOrigin(json, fact.RecordedOn, fact.Source);
            json.WriteEndObject();
        }
    }

    private static void WritePain(Utf8JsonWriter json, ReportedPain pain)
    {
        json.WriteStartObject();
        json.WriteString("region", Vocabulary<BodyRegion>.IdOf(pain.Region));
        WriteSide(json, pain.Side);
        if (pain.Score is { } score)
        {
            json.WriteNumber("score", score);
        }

        WriteDay(json, "since", pain.Since);
        WriteOrigin(json, pain.RecordedOn, pain.Source);
        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, ReportedCondition condition)
    {
        json.WriteStartObject();
        json.WriteString("id", condition.Id);
        WriteSide(json, condition.Side);
        if (condition.Muscle is { } muscle)
        {
            json.WriteString("muscle", Vocabulary<MuscleGroup>.IdOf(muscle));
        }

        WriteDay(json, "since", condition.Since);
        if (condition.Details.Count > 0)
        {
            json.WriteStartObject("details");
            WriteFacts(json, condition.Details);
            json.WriteEndObject();
        }

        WriteOrigin(json, condition.RecordedOn, condition.Source);
        json.WriteEndObject();
    }

    private static void WriteMovements(Utf8JsonWriter json, IReadOnlyList<MovementRecord> movements)
    {
        json.WriteStartArray("movements");
        foreach (var movement in movements)
        {
            json.WriteStartObject();
            json.WriteString("mechanism", Vocabulary<Mechanism>.IdOf(movement.Mechanism));
            json.WriteString("finding", Vocabulary<MovementFinding>.IdOf(movement.Finding));
            WriteOrigin(json, movement.RecordedOn, movement.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSide(Utf8JsonWriter json, BodySide? side)
    {
        if (side is { } known)
        {
            json.WriteString("side", Vocabulary<BodySide>.IdOf(known));
        }
    }

    private static void WriteOrigin(Utf8JsonWriter json, DateOnly? recordedOn, string? source)
    {
        WriteDay(json, "on", recordedOn);
        if (source is not null)
        {
            json.WriteString("source", source);
        }
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, Day(known));
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
