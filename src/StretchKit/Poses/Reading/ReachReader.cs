using System.Globalization;
using System.Text.Json;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>Reads <c>reach</c>: <c>{"handR": "thighL@.25:back", "feet": {"to": "floor", "flat": false}}</c>.</summary>
internal static class ReachReader
{
    private static readonly ObjectShape TargetShape = ObjectShape.Of(["to"], ["off", "pole", "flat"]);

    public static void Read(ref DataReader reader, PosePatch patch)
    {
        if (reader.Token is JsonTokenType.Null)
        {
            patch.ClearsReaches = true;
            return;
        }

        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var name))
        {
            var effectors = Effectors(ref reader, name);
            if (reader.Token is JsonTokenType.Null)
            {
                patch.Reaches.AddRange(effectors.Select(effector => new ReachSetting(effector, null)));
                continue;
            }

            var (target, offset, pole, flat) = ReadTarget(ref reader);
            foreach (var effector in effectors)
            {
                if (Parse(ref reader, effector, target) is { } reach)
                {
                    patch.Reaches.Add(new(effector, reach with { Offset = offset, Pole = pole, IsFlat = flat }));
                }
            }
        }
    }

    private static Effector[] Effectors(ref DataReader reader, string name)
    {
        switch (name)
        {
            case "hands":
                return [Effector.HandR, Effector.HandL];
            case "feet":
                return [Effector.FootR, Effector.FootL];
            default:
                var effector = PoseNames<Effector>.Parse(ref reader, name, "hand or foot");
                return effector is { } one ? [one] : [];
        }
    }

    private static (string Target, Vector Offset, Vector? Pole, bool Flat) ReadTarget(ref DataReader reader)
    {
        var (target, offset, pole, flat) = ("", default(Vector), default(Vector?), true);
        if (reader.Token is JsonTokenType.String)
        {
            return (reader.String(40), offset, pole, flat);
        }

        var cursor = reader.Object(TargetShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "to":
                    target = reader.String(40);
                    break;
                case "off":
                    offset = PatchReader.Lengths(ref reader);
                    break;
                case "pole":
                    pole = PatchReader.Lengths(ref reader);
                    break;
                default:
                    flat = reader.Boolean();
                    break;
            }
        }

        return (target, offset, pole, flat);
    }

    private static Reach? Parse(ref DataReader reader, Effector effector, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text == "hold")
        {
            return new() { Effector = effector, Target = text, Holds = true };
        }

        if (PoseNames<PropKind>.TryParse(text, out var surface))
        {
            return new() { Effector = effector, Target = text, Surface = surface };
        }

        var (name, side, along) = (text, SpotSide.Front, 0.5);
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            if (PoseNames<SpotSide>.Parse(ref reader, name[(colon + 1)..], "side of a part") is not { } read)
            {
                return null;
            }

            (side, name) = (read, name[..colon]);
        }

        if (name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at)
        {
            if (!double.TryParse(name.AsSpan(at + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out along) || along is < 0 or > 1)
            {
                reader.Report(DataProblem.OutOfRange, "the share after '@' is not a number from 0 to 1", "write for example thighR@.5");
                return null;
            }

            name = name[..at];
        }

        return PoseNames<Spot>.Parse(ref reader, name, "spot of the body") is { } spot
            ? new() { Effector = effector, Target = text, Spot = spot, Side = side, Along = along }
            : null;
    }
}
