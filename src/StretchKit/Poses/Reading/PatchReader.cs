using StretchKit.Anatomy;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>Reads the fields that a pose, its frames and the base postures share.</summary>
internal static class PatchReader
{
    private static readonly string[] Paired = ["hip", "knee", "ankle", "shoulder", "elbow", "forearm", "wrist", "scapula"];

    private static readonly ObjectShape Shape = ObjectShape.Of([], Fields());

    public static string[] Fields() =>
    [
        "name", "base", "root", "heading", "lumbar", "thorax", "neck", "belly", "slide",
        .. Paired.SelectMany(joint => new[] { joint, joint + "R", joint + "L" }),
        "hands", "handR", "handL", "plumb", "on", "touch", "reach", "pin",
    ];

    public static PosePatch Read(ref DataReader reader)
    {
        var patch = new PosePatch();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            ReadField(ref reader, cursor.Name, patch);
        }

        return patch;
    }

    public static void ReadField(ref DataReader reader, string name, PosePatch patch)
    {
        switch (name)
        {
            case "name":
                patch.Name = reader.String(40);
                break;
            case "base":
                patch.Base = reader.Name<BodyPosition>("body position");
                break;
            case "root":
                patch.Root = Angles(ref reader);
                break;
            case "heading":
                patch.Heading = reader.Number(-360, 360);
                break;
            case "belly":
                patch.Belly = reader.Number(-3, 6);
                break;
            case "slide":
                patch.Slide = reader.Number(-4, 6);
                break;
            case "hands" or "handR" or "handL":
                ReadHands(ref reader, name, patch);
                break;
            case "plumb":
                ReadPlumb(ref reader, patch);
                break;
            case "on":
                patch.Contacts = ReadContacts(ref reader);
                break;
            case "touch":
                TouchReader.Read(ref reader, patch);
                break;
            case "reach":
                ReachReader.Read(ref reader, patch);
                break;
            case "pin":
                patch.Pin = PoseNames<Landmark>.Read(ref reader, "landmark");
                break;
            default:
                var both = !PoseNames<PoseJoint>.TryParse(name, out var joint) && PoseNames<PoseJoint>.TryParse(name + "R", out joint);
                patch.Angles.Add(new(joint, both, Angles(ref reader)));
                break;
        }
    }

    /// <summary>Reads one to three numbers; a bare number is the first of them.</summary>
    public static Vector Angles(ref DataReader reader) => Numbers(ref reader, 360);

    public static Vector Lengths(ref DataReader reader) => Numbers(ref reader, 200);

    public static bool TryContact(ref DataReader reader, string text, out Contact contact)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var part = PoseNames<BodyPart>.Parse(ref reader, colon < 0 ? text : text[..colon], "part of the body");
        var surface = colon < 0 ? PropKind.Floor : PoseNames<PropKind>.Parse(ref reader, text[(colon + 1)..], "surface");
        contact = new(part ?? default, surface ?? default);
        return part is not null && surface is not null;
    }

    private static Vector Numbers(ref DataReader reader, double largest)
    {
        if (reader.Token is System.Text.Json.JsonTokenType.Number)
        {
            return new(reader.Number(-largest, largest), 0, 0);
        }

        Span<double> values = stackalloc double[3];
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (items.Index > 2)
            {
                reader.Report(DataProblem.TooMany, "there is a fourth number", "write at most three");
                reader.Skip();
                continue;
            }

            values[items.Index] = reader.Number(-largest, largest);
        }

        return new(values[0], values[1], values[2]);
    }

    private static void ReadHands(ref DataReader reader, string name, PosePatch patch)
    {
        if (PoseNames<HandShape>.Read(ref reader, "shape of a hand") is not { } shape)
        {
            return;
        }

        if (name is not "handL")
        {
            patch.Hands[0] = name is "hands" ? patch.Hands[0] ?? shape : shape;
        }

        if (name is not "handR")
        {
            patch.Hands[1] = name is "hands" ? patch.Hands[1] ?? shape : shape;
        }
    }

    private static void ReadPlumb(ref DataReader reader, PosePatch patch)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var name))
        {
            var both = !PoseNames<PlumbSegment>.TryParse(name, out var segment);
            if (both && !PoseNames<PlumbSegment>.TryParse(name + "R", out segment))
            {
                reader.ReportUnknown(DataProblem.UnknownName, "segment", name, PoseNames<PlumbSegment>.All);
                reader.Skip();
                continue;
            }

            patch.Plumb.Add(new(segment, both, reader.Token is System.Text.Json.JsonTokenType.Null ? double.NaN : reader.Number(-360, 360)));
        }
    }

    private static List<Contact> ReadContacts(ref DataReader reader)
    {
        var contacts = new List<Contact>();
        var mark = reader.Mark();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (TryContact(ref reader, reader.String(40), out var contact))
            {
                contacts.Add(contact);
            }
        }

        if (items.IsArray && items.Index < 0)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "the body rests on nothing", "name the part that carries it");
        }

        return contacts;
    }
}
