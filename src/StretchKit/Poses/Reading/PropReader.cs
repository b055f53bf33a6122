using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>Reads <c>props</c>.</summary>
internal static class PropReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["type"], ["at", "off", "h", "w", "d", "turn", "follows", "front", "path"]);

    public static List<PoseProp> Read(ref DataReader reader)
    {
        var props = new List<PoseProp>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var prop = new PoseProp { Kind = default };
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                prop = cursor.Name switch
                {
                    "type" => prop with { Kind = PoseNames<PropKind>.Read(ref reader, "prop") ?? default },
                    "at" => prop with { At = PoseNames<Landmark>.Read(ref reader, "landmark") },
                    "off" => prop with { Offset = PatchReader.Lengths(ref reader) },
                    "h" => prop with { Height = reader.Number(0.5, 110) },
                    "w" => prop with { Width = reader.Number(0.5, 110) },
                    "d" => prop with { Depth = reader.Number(0.5, 110) },
                    "turn" => prop with { Turn = reader.Number(-360, 360) },
                    "follows" => prop with { Follows = reader.Boolean() },
                    "front" => prop with { InFront = reader.Boolean() },
                    _ => prop with { Path = ReadPath(ref reader) },
                };
            }

            props.Add(prop);
        }

        return props;
    }

    private static List<Landmark> ReadPath(ref DataReader reader)
    {
        var path = new List<Landmark>();
        PoseReader.ReadLandmarks(ref reader, path);
        return path;
    }
}
