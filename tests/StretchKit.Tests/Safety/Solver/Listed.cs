using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// A finding that is meant, with the reason, from <c>listed.json</c>. A star in the rule stands for anything; the story
/// has to hold a piece of text.
/// </summary>
internal sealed record Listed(string Kind, string Rule, string Story, string Why)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Holds that nothing was found but what is listed, and that all that is listed of these kinds is found.</summary>
    public static void Account(IReadOnlyList<ProofFinding> findings, params string[] kinds)
    {
        Listed[] listed = [.. Read().Where(one => kinds.Contains(one.Kind, StringComparer.Ordinal))];

        string.Join("\n", findings.Where(finding => !listed.Any(one => one.Covers(finding)))).Should().BeEmpty("the solver found it, and it is not in listed.json");
        string.Join("\n", listed.Where(one => !findings.Any(one.Covers))).Should().BeEmpty("it is in listed.json, and is so no longer");
    }

    private static Listed[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Safety/Solver/listed.json"));
        return json.RootElement.GetProperty("listed").Deserialize<Listed[]>(Options)!;
    }

    private bool Covers(ProofFinding finding) =>
        finding.Kind == Kind
        && finding.Story.Contains(Story, StringComparison.Ordinal)
        && Regex.IsMatch(finding.Rule, $"^{Regex.Escape(Rule).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
