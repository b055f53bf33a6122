using System.Text.Json;
using StretchKit.Serialization;

namespace StretchKit.Composition.Solver;

/// <summary>Writes a model with its ties as <c>composition-model/2</c>, for anybody to solve (<c>docs/formats/model.md</c>).</summary>
internal static class CompositionModelWriter
{
    public static void Write(Utf8JsonWriter json, string name, CompositionModel model, IReadOnlyList<Tie> ties)
    {
        json.WriteStartObject();
        json.WriteString("format", DataFormat.Model.Id);
        json.WriteString("name", name);
        json.WriteNumber("B", model.BudgetSeconds);
        json.WriteNumber("Bmin", 0);
        json.WriteNumber("arrive", model.ArrivalSeconds);
        json.WriteNumber("reset", model.ResetSeconds);
        json.WriteNumber("kappa", model.Kappa);
        json.WriteStartArray("tau");
        for (var from = 0; from < ModelShape.Positions; from++)
        {
            Numbers(json, model.Transitions.Slice(from * ModelShape.Positions, ModelShape.Positions));
        }

        json.WriteEndArray();
        json.WriteNumber("start", model.Start);
        json.WritePropertyName("endCost");
        Numbers(json, model.EndCosts);
        json.WriteStartArray("win");
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            Numbers(json, [model.WindowMinimum[phase], model.WindowMaximum[phase]]);
        }

        json.WriteEndArray();
        WriteGroups(json, model);
        WriteItems(json, model);
        WriteTies(json, ties);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, CompositionModel model)
    {
        json.WriteStartArray("groups");
        for (var group = 0; group < model.GroupCount; group++)
        {
            json.WriteStartObject();
            json.WriteNumber("phase", model.GroupPhase[group]);
            json.WriteNumber("muscle", model.GroupMuscle[group]);
            json.WritePropertyName("u");
            Numbers(json, model.Utility(group));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter json, CompositionModel model)
    {
        json.WriteStartArray("items");
        for (var index = 0; index < model.ItemCount; index++)
        {
            var item = model.Items[index];
            json.WriteStartObject();
            json.WriteNumber("id", item.Id);
            json.WriteNumber("family", item.Family);
            json.WriteNumber("group", item.Group);
            json.WriteNumber("pos", item.Position);
            json.WriteNumber("tag", item.Tag);
            json.WriteNumber("intensity", item.Intensity);
            json.WriteStartArray("doses");
            foreach (var dose in model.Doses(index))
            {
                Numbers(json, [dose.Seconds, dose.Levels, dose.Value]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTies(Utf8JsonWriter json, IReadOnlyList<Tie> ties)
    {
        json.WriteStartArray("ties");
        foreach (var tie in ties)
        {
            json.WriteStartObject();
            json.WriteNumber("limit", tie.Limit);
            if (tie.When.Length > 0)
            {
                json.WritePropertyName("when");
                Numbers(json, [.. tie.When]);
            }

            json.WriteStartArray("loads");
            foreach (var (item, byDose) in tie.Loads)
            {
                Numbers(json, [item, .. byDose]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
