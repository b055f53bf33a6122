using System.Text;
using System.Text.Json.Nodes;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>One row, rule, screen or rule on the person of our packs, as it stands in its file and as it is read.</summary>
internal sealed record RuleSubject(string File, string List, JsonObject Json, RulePack Read)
{
    private static readonly string[] Lists = ["screens", "triage", "rows", "rules"];

    public string Id => Json["id"]!.GetValue<string>();

    /// <summary>Gets whether it judges stretches, not only the person.</summary>
    public bool IsAboutStretches => List is "rows" or "rules";

    /// <summary>Reads all subjects of our packs.</summary>
    public static IReadOnlyList<RuleSubject> All()
    {
        var folder = Path.Combine(TestFiles.Repository, "src", "StretchKit", "Safety", "Data");
        return [.. Directory.EnumerateFiles(folder, "*.json")
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Of(Path.GetFileName(path), JsonNode.Parse(System.IO.File.ReadAllBytes(path))!.AsObject()))];
    }

    /// <summary>Reads something in the place of this subject, by the reader of packs; <see langword="null"/> when it is refused.</summary>
    public RulePack? ReadInstead(JsonObject? json) => ReadOne(List, json, new());

    private static IEnumerable<RuleSubject> Of(string file, JsonObject pack) =>
        from list in Lists
        where pack.ContainsKey(list)
        from subject in pack[list]!.AsArray()
        let problems = new DiagnosticBag()
        select new RuleSubject(file, list, subject!.AsObject(), ReadOne(list, subject!.AsObject(), problems) ?? throw new FormatException($"{file}: {subject} cannot be read alone."));

    private static RulePack? ReadOne(string list, JsonObject? json, DiagnosticBag problems)
    {
        var pack = new JsonObject
        {
            ["format"] = "stretchkit-rules/1",
            ["pack"] = new JsonObject { ["id"] = "core.mutant", ["version"] = "1" },
            [list] = json is null ? new JsonArray() : new JsonArray(json.DeepClone()),
        };
        var read = RulePackReader.Read(new("mutant.json", DataFormat.Rules, Encoding.UTF8.GetBytes(pack.ToJsonString())), problems, []);
        return problems.IsEmpty ? read : null;
    }
}
