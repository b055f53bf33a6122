using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Poses;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;

namespace StretchKit.Tests.Schemas;

/// <summary>The definitions of a pose in the schema of the catalogue, from the vocabularies of the code.</summary>
internal static class PoseSchema
{
    private const string Share = "(@(0(\\.[0-9]+)?|1(\\.0+)?|\\.[0-9]+))?";

    private static readonly string[] Joints = ["lumbar", "thorax", "neck", .. Paired("hip", "knee", "ankle", "shoulder", "elbow", "forearm", "wrist", "scapula")];

    public static JsonObject Pose()
    {
        var properties = Frame();
        properties.Remove("name");
        properties.Add("view", AnyOf("From where the body is seen: a name, or yaw and pitch in degrees.", Enum(ViewPoint.Names), Numbers(360)));
        properties.Add("frames", ListOf("Key frames; each changes the one before it.", Ref("poseFrame"), most: 6));
        properties.Add("layout", Enum(["ghost", "pair"], "How start and end are shown by default."));
        properties.Add("mat", Of("boolean", "Whether a mat lies under the body; default: whether the equipment names one first."));
        properties.Add("crop", ListOf("Landmarks to show instead of the whole body.", Enum(PoseNames<Landmark>.All)));
        properties.Add("targets", ListOf("Patches to paint; default: that of the primary muscle.", Pattern($"^({Any<MusclePatch>()})[RL]?$")));
        properties.Add("arrows", ListOf("Arrows; each has exactly one of track, at, turn and roll.", Ref("poseArrow")));
        properties.Add("props", ListOf("Things in the picture; default: those of the equipment.", Ref("poseProp")));
        properties.Add("order", Entries("Moves segments nearer to the eye (+) or away from it (-).", $"^({Any<Segment>()})$", Number(-200, 200)));
        properties.Add("accepts", ListOf("Warnings that were looked at and are meant: code and joint.", Text(40)));
        properties.Add("exaggeration", new JsonObject { ["description"] = "How many times larger than life the movement is drawn.", ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 4 });
        properties.Add("variantOf", new JsonObject { ["description"] = "The id of the stretch whose picture this one may resemble.", ["type"] = "string", ["minLength"] = 2, ["maxLength"] = 60, ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" });
        return Closed("How the body is held and seen, from which the figure is drawn; worked side right. Described in docs/formats/pose.md.", properties);
    }

    public static JsonObject PoseFrame() => Closed("A key frame: what differs from the one before.", Frame());

    public static JsonObject PoseArrow()
    {
        var arrow = Closed("An arrow in the picture.", new()
        {
            ["track"] = Enum(PoseNames<Landmark>.All, "The landmark whose way through the frames is drawn."),
            ["at"] = Enum(PoseNames<Landmark>.All, "The landmark a straight arrow starts at."),
            ["turn"] = Enum(PoseNames<Landmark>.All, "The landmark whose long axis an arc goes around."),
            ["roll"] = Enum(PoseNames<Landmark>.All, "The landmark a circle goes around, seen from the side of the body."),
            ["off"] = Numbers(200),
            ["dir"] = Numbers(200),
            ["deg"] = Number(-360, 360),
            ["r"] = Number(1, 60),
            ["from"] = Number(-360, 360),
            ["up"] = Number(-60, 60),
        });
        arrow["oneOf"] = new JsonArray([.. new[] { "track", "at", "turn", "roll" }.Select(way => (JsonNode)new JsonObject { ["required"] = new JsonArray(way) })]);
        return arrow;
    }

    public static JsonObject PoseProp()
    {
        var prop = Closed("A thing in the picture.", new()
        {
            ["type"] = Enum(PoseNames<PropKind>.All),
            ["at"] = Enum(PoseNames<Landmark>.All, "The landmark of the first frame it stands at."),
            ["off"] = Numbers(200),
            ["h"] = Number(0.5, 110),
            ["w"] = Number(0.5, 110),
            ["d"] = Number(0.5, 110),
            ["turn"] = Number(-360, 360),
            ["follows"] = Of("boolean", "Whether it moves with its landmark."),
            ["front"] = Of("boolean", "Whether it is drawn over the body."),
            ["path"] = ListOf("The landmarks a strap runs through.", Enum(PoseNames<Landmark>.All)),
        });
        prop["required"] = new JsonArray("type");
        return prop;
    }

    private static JsonObject Frame()
    {
        var contact = $"({Any<BodyPart>()})(:({Any<PropKind>()}))?";
        var properties = new JsonObject
        {
            ["name"] = Text(40),
            ["base"] = Enum(Vocabulary<BodyPosition>.Names, "The posture to start from; default: the position of the entry."),
            ["root"] = Numbers(360, "Lean of the pelvis forward, to its side, and turned; degrees."),
            ["heading"] = Number(-360, 360, "Turn of the whole body about the vertical; degrees."),
            ["belly"] = Number(-3, 6, "How far the belly is out; percent of stature."),
            ["slide"] = Number(-4, 6, "How far the head slides forward; percent of stature."),
        };
        foreach (var joint in Joints)
        {
            properties.Add(joint, Numbers(360));
        }

        foreach (var hand in new[] { "hands", "handR", "handL" })
        {
            properties.Add(hand, Enum(PoseNames<HandShape>.All));
        }

        properties.Add("plumb", Entries("Angles of segments to the vertical; null takes one of the base away.", $"^({string.Join('|', PoseNames<PlumbSegment>.All.Concat(["thigh", "shank", "foot", "upperArm"]))})$", AnyOf(null, Number(-360, 360), Of("null", null))));
        properties.Add("on", ListOf("What the body rests on; the first part carries it.", Pattern($"^{contact}$"), least: 1));
        properties.Add("touch", Entries(
            "Parts that are brought to a surface, or landmarks to a height, by turning a joint; null takes one of the base away.",
            $"^({contact}|({Any<Landmark>()})=[0-9]+(\\.[0-9]+)?)$",
            AnyOf(null, Pattern($"^({string.Join('|', PoseNames<PoseJoint>.All.Concat(["root", "hip", "knee", "ankle", "shoulder", "elbow", "forearm", "wrist", "scapula"]))})(\\.(flex|side|abd|rot))?$"), Of("null", null))));
        properties.Add("reach", AnyOf(
            "Where hands and feet go; null takes one of the base away, or all.",
            Entries(null, $"^(hands|feet|{Any<Effector>()})$", AnyOf(null, Ref("poseTarget"), Ref("poseReach"), Of("null", null))),
            Of("null", null)));
        properties.Add("pin", Enum(PoseNames<Landmark>.All, "The landmark that stays where it was in the first frame, seen from above."));
        return properties;
    }

    public static JsonObject PoseTarget() =>
        Pattern($"^(hold|{Any<PropKind>()}|({Any<Spot>()}){Share}(:({Any<SpotSide>()}))?)$", "A surface, a spot of the body such as thighR@.5:back, or hold.");

    public static JsonObject PoseReach()
    {
        var reach = Closed("A target with details.", new()
        {
            ["to"] = Ref("poseTarget"),
            ["off"] = Numbers(200, "How far from there; percent of stature."),
            ["pole"] = Numbers(200, "The direction in which elbow or knee bends: anterior, up, outward."),
            ["flat"] = Of("boolean", "Whether a foot on a surface lies flat; default true."),
        });
        reach["required"] = new JsonArray("to");
        return reach;
    }

    private static IEnumerable<string> Paired(params string[] names) => names.SelectMany(name => new[] { name, name + "R", name + "L" });

    private static string Any<T>()
        where T : struct, Enum => string.Join('|', PoseNames<T>.All);

    private static JsonObject Closed(string description, JsonObject properties) =>
        new() { ["description"] = description, ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };

    private static JsonObject Entries(string? description, string names, JsonObject value) =>
        Described(description, new() { ["type"] = "object", ["patternProperties"] = new JsonObject { [names] = value }, ["additionalProperties"] = false });

    private static JsonObject Numbers(double largest, string? description = null) =>
        AnyOf(description, Number(-largest, largest), new() { ["type"] = "array", ["items"] = Number(-largest, largest), ["maxItems"] = 3 });

    private static JsonObject Number(double lowest, double highest, string? description = null) =>
        Described(description, new() { ["type"] = "number", ["minimum"] = lowest, ["maximum"] = highest });

    private static JsonObject ListOf(string description, JsonObject item, int least = 0, int? most = null)
    {
        var list = Described(description, new() { ["type"] = "array", ["items"] = item });
        if (least > 0)
        {
            list["minItems"] = least;
        }

        if (most is { } number)
        {
            list["maxItems"] = number;
        }

        return list;
    }

    private static JsonObject Enum(IEnumerable<string> values, string? description = null) =>
        Described(description, new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) });

    private static JsonObject Pattern(string pattern, string? description = null) =>
        Described(description, new() { ["type"] = "string", ["pattern"] = pattern });

    private static JsonObject Text(int longest) => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = longest };

    private static JsonObject Of(string type, string? description) => Described(description, new() { ["type"] = type });

    private static JsonObject Ref(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    private static JsonObject AnyOf(string? description, params JsonObject[] cases) =>
        Described(description, new() { ["anyOf"] = new JsonArray([.. cases.Select(one => (JsonNode)one)]) });

    private static JsonObject Described(string? description, JsonObject node)
    {
        if (description is not null)
        {
            node.Insert(0, "description", description);
        }

        return node;
    }
}
