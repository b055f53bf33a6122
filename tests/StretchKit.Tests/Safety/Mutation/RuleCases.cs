using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>The cases of <c>rule-cases.json</c>, by the id of the rule, row or screen that they are about.</summary>
internal static class RuleCases
{
    public const string File = "Safety/rule-cases.json";

    private static readonly JsonObject Json = JsonNode.Parse(TestFiles.Read(File))!.AsObject();

    private static readonly Dictionary<string, OwnCase[]> Cases = Json["cases"]!.AsObject().ToDictionary(
        pair => pair.Key,
        pair => pair.Value!.AsArray().Select(one => OwnCase.Read(one!.AsObject()) ?? throw new FormatException($"A case of {pair.Key} cannot be read: {one}")).ToArray(),
        StringComparer.Ordinal);

    /// <summary>Gets what the cases are about.</summary>
    public static IReadOnlyCollection<string> Subjects => Cases.Keys;

    public static IReadOnlyList<OwnCase> Of(string subject) => Cases.GetValueOrDefault(subject) ?? [];

    /// <summary>Adds cases to the file, one on a line.</summary>
    public static void Add(IEnumerable<(string Subject, JsonObject Case)> more)
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var all = Cases.SelectMany(pair => pair.Value, (pair, one) => (Subject: pair.Key, Case: one.Json)).Concat(more)
            .GroupBy(one => one.Subject, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"    \"{group.Key}\": [\n{string.Join(",\n", group.Select(one => $"      {one.Case.ToJsonString(options)}"))}\n    ]");
        System.IO.File.WriteAllText(
            Path.Combine(TestFiles.Tests, File),
            $"{{\n  \"about\": {Json["about"]!.ToJsonString(options)},\n  \"cases\": {{\n{string.Join(",\n", all)}\n  }}\n}}\n");
    }
}
