using StretchKit.Composition;
using StretchKit.Routines;

namespace StretchKit.Export.Json;

/// <summary>Writes compositions, <c>stretchkit-routine/1</c>.</summary>
internal static class RoutineJson
{
    public static void Write(TextJsonWriter writer, CompositionResult result, bool explained)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("format", "stretchkit-routine/1");
        writer.Name("status", result.Status);
        writer.Text("summary", result.Summary);
        json.WriteBoolean("provisional", result.IsProvisional);
        json.WriteBoolean("underfilled", result.IsUnderfilled);
        WriteProof(writer, result.Proof);
        json.WriteStartObject("safety");
        SafetyJson.WriteHead(writer, result.Safety);
        json.WriteEndObject();
        if (result.Routine is { } routine)
        {
            WriteRoutine(writer, result, routine);
        }
        else
        {
            json.WriteNull("routine");
        }

        writer.Texts("notes", result.Notes);
        writer.Texts("relaxations", result.Relaxations);
        json.WriteStartArray("omissions");
        foreach (var omission in result.Omissions)
        {
            json.WriteStartObject();
            json.WriteString("stretch", omission.Stretch.Id.Value);
            writer.Name("reason", omission.Reason);
            writer.Text("text", omission.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (explained && result.Explanation is { } explanation)
        {
            ExplanationJson.Write(writer, result, explanation);
        }

        json.WriteEndObject();
    }

    private static void WriteProof(TextJsonWriter writer, OptimalityProof? proof)
    {
        var json = writer.Json;
        if (proof is null)
        {
            json.WriteNull("proof");
            return;
        }

        json.WriteStartObject("proof");
        json.WriteNumber("value", proof.Value);
        json.WriteNumber("upperBound", proof.UpperBound);
        json.WriteNumber("gap", proof.Gap);
        writer.Name("cut", proof.Cut);
        json.WriteNumber("work", proof.Work);
        json.WriteEndObject();
    }

    private static void WriteRoutine(TextJsonWriter writer, CompositionResult result, Routine routine)
    {
        var json = writer.Json;
        json.WriteStartObject("routine");
        writer.Seconds("durationSeconds", routine.Duration);
        writer.Seconds("arrivalSeconds", routine.Arrival);
        if (result.Verdict is { } verdict)
        {
            writer.Name("verdict", verdict);
        }

        json.WriteStartArray("steps");
        foreach (var step in routine.Steps)
        {
            WriteStep(writer, result, step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(TextJsonWriter writer, CompositionResult result, RoutineStep step)
    {
        var json = writer.Json;
        json.WriteStartObject();
        writer.Seconds("startSeconds", step.Start);
        writer.Seconds("durationSeconds", step.Duration);
        writer.Seconds("transitionSeconds", step.Transition);
        writer.Seconds("neutralRestSeconds", step.NeutralRest);
        json.WriteString("stretch", step.Stretch.Id.Value);
        writer.Text("name", step.Stretch.Name);
        writer.Name("side", step.Side);
        writer.Name("phase", step.Phase);
        writer.Name("position", step.Stretch.Position);
        StretchJson.WriteDose(writer, step.Dose);
        writer.Text("reason", step.Reason);
        StretchJson.WriteInstructions(writer, step.Stretch.Instructions);
        json.WriteStartObject("safety");
        SafetyJson.WriteVerdict(writer, result.Safety.For(step.Stretch.Id, step.Side));
        json.WriteEndObject();
        writer.Citations(step.Stretch.Citations);
        json.WriteEndObject();
    }
}
