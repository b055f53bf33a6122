using System.Text.Json;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver;

/// <summary>Writes a draft as <c>composition-model/1</c>, for other solvers to read.</summary>
internal static class ModelJson
{
    public static byte[] Write(string name, CompositionModelDraft draft)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteNumber("B", draft.BudgetSeconds);
            json.WriteNumber("Bmin", 0);
            json.WriteNumber("arrive", draft.ArrivalSeconds);
            json.WriteNumber("reset", draft.ResetSeconds);
            json.WriteNumber("kappa", draft.Kappa);
            json.WriteStartArray("tau");
            foreach (var row in draft.Transitions.Chunk(9))
            {
                Numbers(json, row);
            }

            json.WriteEndArray();
            json.WriteNumber("start", draft.Start);
            json.WritePropertyName("endCost");
            Numbers(json, draft.EndCosts);
            json.WriteStartArray("win");
            foreach (var (least, most) in draft.WindowMinimum.Zip(draft.WindowMaximum))
            {
                Numbers(json, [least, most]);
            }

            json.WriteEndArray();
            WriteGroups(json, draft);
            WriteItems(json, draft);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteGroups(Utf8JsonWriter json, CompositionModelDraft draft)
    {
        json.WriteStartArray("groups");
        for (var group = 0; group < draft.GroupPhase.Count; group++)
        {
            json.WriteStartObject();
            json.WriteNumber("phase", draft.GroupPhase[group]);
            json.WriteNumber("muscle", draft.GroupMuscle[group]);
            json.WritePropertyName("u");
            Numbers(json, draft.Utility[draft.UtilityStart[group]..draft.UtilityStart[group + 1]]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter json, CompositionModelDraft draft)
    {
        json.WriteStartArray("items");
        for (var index = 0; index < draft.Items.Count; index++)
        {
            var item = draft.Items[index];
            json.WriteStartObject();
            json.WriteNumber("id", item.Id);
            json.WriteNumber("family", item.Family);
            json.WriteNumber("group", item.Group);
            json.WriteNumber("pos", item.Position);
            json.WriteNumber("tag", item.Tag);
            json.WriteNumber("intensity", item.Intensity);
            json.WriteStartArray("doses");
            foreach (var dose in draft.Doses[draft.DoseStart[index]..draft.DoseStart[index + 1]])
            {
                Numbers(json, [dose.Seconds, dose.Levels, dose.Value]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
