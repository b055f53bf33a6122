using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>What the pages point at is there: links, paths, and the names of code. Decisions and changes are history and may name what is gone.</summary>
public partial class DocsTruthTests
{
    private static readonly Lazy<HashSet<string>> CodeNames = new(() => [.. Repository.Files(".", "*.cs")
        .SelectMany(path => Compiler.Parse(File.ReadAllText(path)).GetRoot().DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText)]);

    public static TheoryData<string> Pages => [.. Repository.Files(".", "*.md").Select(Repository.Relative)];

    public static TheoryData<string> PagesOfToday => [.. Repository.Files(".", "*.md").Select(Repository.Relative).Where(page => page != "CHANGELOG.md" && !page.StartsWith("docs/decisions/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryLinkWithinTheTree_Leads(string page)
    {
        var links = Link().Matches(Prose(page)).Select(match => match.Groups["target"].Value);

        links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !Exists(page, link.Split('#')[0])).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PagesOfToday))]
    public void Page_EveryPathInCode_IsThere(string page)
    {
        var paths = Code().Matches(Prose(page)).Select(match => match.Groups["code"].Value).Where(IsPath);

        paths.Where(path => !new[] { "", "src/StretchKit/", "tests/StretchKit.Tests/", $"{Path.GetDirectoryName(page)}/" }.Any(folder => IsThere(folder + path))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PagesOfToday))]
    public void Page_EveryNameOfCode_IsThere(string page)
    {
        var names = Code().Matches(Prose(page)).Select(match => match.Groups["code"].Value)
            .Where(code => CodeName().IsMatch(code))
            .SelectMany(code => code.TrimEnd('(', ')').Split('.'));

        names.Where(name => !CodeNames.Value.Contains(name) && !Rooms.All.Contains(name, StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Architecture_Floors_AreThoseOfTheTest()
    {
        var written = Arrow().Matches(Drawings()[0])
            .Select(match => (Room: match.Groups["room"].Value, Uses: match.Groups["uses"].Value.Split(", ")))
            .Where(arrow => arrow.Room != Rooms.DependencyInjection)
            .ToDictionary(arrow => arrow.Room, arrow => arrow.Uses, StringComparer.Ordinal);

        written.Should().BeEquivalentTo(Rooms.All.Where(room => Rooms.Named(room).Any()).ToDictionary(room => room, Rooms.Named, StringComparer.Ordinal));
        Rooms.All.Where(room => !Repository.Read("ARCHITECTURE.md").Contains($"`{room}`", StringComparison.Ordinal)).Should().BeEmpty("each room stands in the table or among those to come");
    }

    [Fact]
    public void Architecture_InnerRooms_AreThoseOfTheTest()
    {
        var written = Drawings()[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line =>
        {
            var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return words[1..].SelectMany(chain => chain.Split(" → ").Zip(chain.Split(" → ").Skip(1), (from, to) => $"{words[0]}.{from} → {to}"));
        });

        written.Should().BeEquivalentTo(InnerRooms.Arrows);
    }

    [Theory]
    [InlineData("Composition/CompositionRequest.cs", true)]
    [InlineData("src/StretchKit/Localization/<language>/", true)]
    [InlineData("Safety/Data/conditions-*.json", true)]
    [InlineData("Composition/CompositionRequests.cs", false)]
    [InlineData("docs/formats/outputs.md", false)]
    public void IsThere_Path_OnlyWhenItResolves(string path, bool expected)
    {
        IsPath(path).Should().BeTrue();
        (IsThere(path) || IsThere("src/StretchKit/" + path)).Should().Be(expected);
    }

    /// <summary>A path begins with a folder of the tree or of the library, or ends like a file of ours.</summary>
    private static bool IsPath(string code) =>
        PathLike().IsMatch(code)
        && (Extension().IsMatch(code) || Directory.Exists(Repository.PathOf(code.Split('/')[0])) || Directory.Exists(Repository.PathOf($"src/StretchKit/{code.Split('/')[0]}")));

    private static bool Exists(string page, string target) =>
        Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target) is var path && (File.Exists(path) || Directory.Exists(path));

    private static bool IsThere(string path)
    {
        var found = new List<string> { Repository.Root };
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = Placeholder().Replace(part, "*");
            found = [.. found.Where(Directory.Exists).SelectMany(folder => part is "." or ".." ? [Path.Combine(folder, part)] : Directory.EnumerateFileSystemEntries(folder, pattern))];
        }

        return found.Count > 0;
    }

    /// <summary>Gives a page without its blocks of code, which are examples or compiled elsewhere.</summary>
    private static string Prose(string page) => Block().Replace(Repository.Read(page).ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\.?[\w.<>*-]+(/[\w.<>*-]+)+/?$|^[\w.<>*-]+/$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathLike();

    [GeneratedRegex(@"\.(cs|csproj|json|md|mjs|props|sh|txt)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^([A-Z][a-z0-9]+){2,}(\.[A-Z]\w+)?(\(\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeName();

    /// <summary>Gives the drawings of ARCHITECTURE.md: the floors, then the inner rooms.</summary>
    private static string[] Drawings() => [.. Drawing().Matches(Repository.Read("ARCHITECTURE.md")).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"```text\n(?<text>[^`]*)```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"(?<room>[A-Z]\w+) → (?<uses>[A-Z]\w+(, [A-Z]\w+)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arrow();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
