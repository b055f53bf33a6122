using StretchKit.Anatomy;
using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>Reads the <c>pose</c> of an entry.</summary>
internal static class PoseReader
{
    private const int MostFrames = 6;

    private static readonly ObjectShape Shape = ObjectShape.Of(
        [],
        [.. PatchReader.Fields().Where(field => field is not "name"), "view", "frames", "layout", "mat", "crop", "targets", "arrows", "props", "order", "accepts", "exaggeration", "variantOf"]);

    private enum Layout
    {
        Ghost,
        Pair,
    }

    public static PoseDraft Read(ref DataReader reader)
    {
        var outer = reader.SpeakAs(DataFormat.Pose);
        var draft = new PoseDraft();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "view":
                    draft.View = ReadView(ref reader);
                    break;
                case "frames":
                    ReadFrames(ref reader, draft);
                    break;
                case "layout":
                    draft.IsPair = reader.Name<Layout>("layout") is Layout.Pair;
                    break;
                case "mat":
                    draft.OnMat = reader.Boolean();
                    break;
                case "crop":
                    ReadLandmarks(ref reader, draft.Crop);
                    break;
                case "targets":
                    draft.Targets = ReadTargets(ref reader);
                    break;
                case "arrows":
                    ArrowReader.Read(ref reader, draft.Arrows);
                    break;
                case "props":
                    draft.Props = PropReader.Read(ref reader);
                    break;
                case "order":
                    ReadOrder(ref reader, draft);
                    break;
                case "accepts":
                    ReadAccepts(ref reader, draft);
                    break;
                case "exaggeration":
                    draft.Exaggeration = reader.Int32(1, 4);
                    break;
                case "variantOf":
                    draft.VariantOf = reader.Id();
                    break;
                default:
                    PatchReader.ReadField(ref reader, cursor.Name, draft.Patch);
                    break;
            }
        }

        reader.SpeakAs(outer);
        return draft;
    }

    public static void ReadLandmarks(ref DataReader reader, List<Landmark> landmarks)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (PoseNames<Landmark>.Read(ref reader, "landmark") is { } landmark)
            {
                landmarks.Add(landmark);
            }
        }
    }

    private static ViewPoint ReadView(ref DataReader reader)
    {
        if (reader.Token is not System.Text.Json.JsonTokenType.String)
        {
            var angles = PatchReader.Angles(ref reader);
            return new(angles.X, Math.Clamp(angles.Y, -20, 89));
        }

        var name = reader.String(20);
        if (ViewPoint.Of(name) is { } view)
        {
            return view;
        }

        reader.ReportUnknown(DataProblem.UnknownName, "view", name, ViewPoint.Names);
        return default;
    }

    private static void ReadFrames(ref DataReader reader, PoseDraft draft)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (items.Index == MostFrames)
            {
                reader.Report(DataProblem.TooMany, $"there are more than {MostFrames} key frames", "keep the ones that show the movement");
            }

            draft.Frames.Add(PatchReader.Read(ref reader));
        }
    }

    private static List<TargetPatch> ReadTargets(ref DataReader reader)
    {
        var targets = new List<TargetPatch>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var name = reader.String(20);
            var side = BodySide.Both;
            if (!PoseNames<MusclePatch>.TryParse(name, out var patch) && name.Length > 1)
            {
                side = name[^1] switch { 'R' => BodySide.Right, 'L' => BodySide.Left, _ => BodySide.Both };
                if (PoseNames<MusclePatch>.Parse(ref reader, side is BodySide.Both ? name : name[..^1], "muscle patch") is not { } sided)
                {
                    continue;
                }

                patch = sided;
            }

            targets.Add(new(patch, side));
        }

        return targets;
    }

    private static void ReadOrder(ref DataReader reader, PoseDraft draft)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var name))
        {
            var segment = PoseNames<Segment>.Parse(ref reader, name, "segment");
            var bias = reader.Number(-200, 200);
            if (segment is { } known)
            {
                draft.Order.Add((known, bias));
            }
        }
    }

    private static void ReadAccepts(ref DataReader reader, PoseDraft draft)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            draft.Accepts.Add(reader.String(40));
        }
    }
}
