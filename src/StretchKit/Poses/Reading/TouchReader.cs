using System.Globalization;
using System.Text.Json;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>Reads <c>touch</c>: <c>{"head": "neck", "sacrum:block": "root", "shoulderR=34": "root", "footL": null}</c>.</summary>
internal static class TouchReader
{
    public static void Read(ref DataReader reader, PosePatch patch)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var key))
        {
            if (reader.Token is JsonTokenType.Null)
            {
                patch.Touches.Add(new(key, null));
                continue;
            }

            var touch = ReadKey(ref reader, key);
            var moved = ReadJoint(ref reader, touch);
            if (moved is not null)
            {
                patch.Touches.Add(new(key, moved));
            }
        }
    }

    private static Touch? ReadKey(ref DataReader reader, string key)
    {
        var equals = key.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return PatchReader.TryContact(ref reader, key, out var contact) ? new() { Key = key, Contact = contact } : null;
        }

        var point = PoseNames<Landmark>.Parse(ref reader, key[..equals], "landmark");
        if (!double.TryParse(key.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var height) || height is < 0 or > 130)
        {
            reader.Report(DataProblem.BadText, "the height after '=' is not a number from 0 to 130", "write a height in percent of stature");
            return null;
        }

        return point is null ? null : new() { Key = key, Point = point, Height = height };
    }

    private static Touch? ReadJoint(ref DataReader reader, Touch? touch)
    {
        var text = reader.String(40);
        if (touch is null || text.Length == 0)
        {
            return null;
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var axis = 0;
        if (dot >= 0)
        {
            axis = text[(dot + 1)..] switch { "flex" => 0, "side" or "abd" => 1, "rot" => 2, _ => -1 };
            if (axis < 0)
            {
                reader.ReportUnknown(DataProblem.UnknownName, "axis", text[(dot + 1)..], ["flex", "side", "abd", "rot"]);
                return null;
            }

            text = text[..dot];
        }

        if (text == "root")
        {
            return touch with { Axis = axis };
        }

        var both = !PoseNames<PoseJoint>.TryParse(text, out var joint);
        if (both && !PoseNames<PoseJoint>.TryParse(text + "R", out joint))
        {
            reader.ReportUnknown(DataProblem.UnknownName, "joint", text, PoseNames<PoseJoint>.All.Append("root"));
            return null;
        }

        return touch with { Joint = joint, BothSides = both, Axis = axis };
    }
}
