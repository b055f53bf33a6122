using StretchKit.Anatomy;
using StretchKit.Composition;

namespace StretchKit.Export.Json;

/// <summary>Writes why a routine is as it is, as a part of <c>stretchkit-routine/1</c>.</summary>
internal static class ExplanationJson
{
    /// <summary>The week of a programme of four days, and every day.</summary>
    private static readonly int[] DaysPerWeek = [4, 7];

    public static void Write(TextJsonWriter writer, CompositionResult result, RoutineExplanation explanation)
    {
        var json = writer.Json;
        json.WriteStartObject("explanation");
        json.WriteStartArray("steps");
        foreach (var stretch in result.Routine!.Steps.Select(step => step.Stretch).Distinct())
        {
            WriteStretch(writer, explanation, stretch.Id.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("others");
        foreach (var omission in result.Omissions)
        {
            WriteStretch(writer, explanation, omission.Stretch.Id.Value);
        }

        json.WriteEndArray();
        writer.Texts("nearest", explanation.Nearest);
        writer.Texts("cutForTime", explanation.CutForTime);
        writer.Text("oneMoreMinute", explanation.OneMoreMinute);
        json.WriteStartArray("muscles");
        foreach (var muscle in explanation.Muscles)
        {
            WriteMuscle(writer, explanation, muscle);
        }

        json.WriteEndArray();
        writer.Citations(RoutineExplanation.WeekSources);
        json.WriteEndObject();
    }

    private static void WriteStretch(TextJsonWriter writer, RoutineExplanation explanation, string id)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("stretch", id);
        if (explanation.PointsOf(id) is { } points)
        {
            json.WriteNumber("points", points);
        }
        else
        {
            json.WriteNull("points");
        }

        writer.Texts("goals", explanation.GoalsOf(id).Select(target => target.Name));
        writer.Text("text", explanation.Of(id));
        json.WriteEndObject();
    }

    private static void WriteMuscle(TextJsonWriter writer, RoutineExplanation explanation, MuscleGroup muscle)
    {
        var json = writer.Json;
        json.WriteStartObject();
        writer.Name("muscle", muscle);
        writer.Seconds("leftSeconds", explanation.TimeOn(muscle, BodySide.Left));
        writer.Seconds("rightSeconds", explanation.TimeOn(muscle, BodySide.Right));
        json.WriteStartArray("weeks");
        foreach (var days in DaysPerWeek)
        {
            json.WriteStartObject();
            json.WriteNumber("daysPerWeek", days);
            writer.Text("text", explanation.WeekOf(muscle, days));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
