using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>Reads <c>arrows</c>; each has exactly one of <c>track</c>, <c>at</c>, <c>turn</c> and <c>roll</c>.</summary>
internal static class ArrowReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of([], ["track", "at", "turn", "roll", "off", "dir", "deg", "r", "from", "up"]);

    public static void Read(ref DataReader reader, List<PoseArrow> arrows)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var mark = reader.Mark();
            var arrow = ReadArrow(ref reader);
            var ways = (arrow.Track is null ? 0 : 1) + (arrow.At is null ? 0 : 1) + (arrow.Turn is null ? 0 : 1) + (arrow.Roll is null ? 0 : 1);
            if (ways != 1)
            {
                mark.Report(reader.Problems, DataProblem.Incomplete, $"the arrow has {ways} of track, at, turn and roll", "give it exactly one");
            }

            arrows.Add(arrow);
        }
    }

    private static PoseArrow ReadArrow(ref DataReader reader)
    {
        var arrow = new PoseArrow();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            arrow = cursor.Name switch
            {
                "track" => arrow with { Track = PoseNames<Landmark>.Read(ref reader, "landmark") },
                "at" => arrow with { At = PoseNames<Landmark>.Read(ref reader, "landmark") },
                "turn" => arrow with { Turn = PoseNames<Landmark>.Read(ref reader, "landmark") },
                "roll" => arrow with { Roll = PoseNames<Landmark>.Read(ref reader, "landmark") },
                "off" => arrow with { Offset = PatchReader.Lengths(ref reader) },
                "dir" => arrow with { Direction = PatchReader.Lengths(ref reader) },
                "deg" => arrow with { Degrees = reader.Number(-360, 360) },
                "r" => arrow with { Radius = reader.Number(1, 60) },
                "from" => arrow with { From = reader.Number(-360, 360) },
                _ => arrow with { Lift = reader.Number(-60, 60) },
            };
        }

        return arrow;
    }
}
