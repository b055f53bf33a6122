using StretchKit.Serialization;

namespace StretchKit.Screening;

/// <summary>Reads details of conditions.</summary>
internal static class DetailReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["id", "kind"], ["unit", "min", "max", "choices", "risk", "advances", "expiresDays", "noUnlessRecorded"]);

    public static DetailDefinition[] ReadAll(ref DataReader reader)
    {
        var details = new List<DetailDefinition>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var detail = new DetailDefinition { Id = "" };
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                detail = cursor.Name switch
                {
                    "id" => detail with { Id = reader.Id() },
                    "kind" => detail with { Kind = reader.Name<FactKind>("kind of detail") },
                    "unit" => detail with { Unit = reader.String(20) },
                    "min" => detail with { Min = reader.Int32(0, int.MaxValue) },
                    "max" => detail with { Max = reader.Int32(0, int.MaxValue) },
                    "choices" => detail with { Choices = ReadTexts(ref reader) },
                    "advances" => detail with { Advances = reader.Name<FactAdvance>("pace") },
                    "expiresDays" => detail with { ExpiresDays = reader.Int32(0, 4000) },
                    "noUnlessRecorded" => detail with { IsNoUnlessRecorded = reader.Boolean() },
                    _ => detail with { Risk = reader.String(4) },
                };
            }

            details.Add(detail);
        }

        return [.. details];
    }

    public static string[] ReadTexts(ref DataReader reader)
    {
        var texts = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            texts.Add(reader.String(60));
        }

        return [.. texts];
    }
}
