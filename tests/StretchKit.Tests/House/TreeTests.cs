using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>The tree stays small, and carries nothing of the machine it was made on.</summary>
public class TreeTests
{
    private const int MostLines = 300;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal);

    private static readonly string[] TextFiles =
        [".cs", ".csproj", ".props", ".targets", ".json", ".md", ".txt", ".sln", ".config", ".sh", ".yml", ".yaml", ".mjs", ".js", ".html", ".css", ".http", ".editorconfig", ".gitignore", ".gitattributes", ""];

    /// <summary>Written in parts, so that this file does not find itself.</summary>
    private static readonly string[] Telltales =
    [
        @"(?<![\w.:/-])/(" + "work|root|home|Users" + @")/\w", @"\b[A-Za-z]:\\" + @"(Users|work|src|dev)\b",
        "nuget" + @"\.org", "npm" + @"js\.(org|com)", "registry" + @"\.(npm|yarn)", "pypi" + @"\.org", "pkgs" + @"\.dev\.azure", "arti" + "factory", "jfrog" + @"\.", "go" + @"proxy\b",
    ];

    [Fact]
    public void Source_EveryFile_HasAtMostThreeHundredLines() =>
        Repository.Files("src", "*.cs")
            .Select(path => (Path: Repository.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MostLines && !Exceptions.ContainsKey(file.Path))
            .Select(file => $"{file.Path}: {file.Lines}")
            .Should().BeEmpty();

    [Fact]
    public void Tree_NoFile_NamesAMachineOrARegistry()
    {
        var found =
            from path in Repository.Files(".")
            where TextFiles.Contains(Path.GetExtension(path), StringComparer.Ordinal)
            let text = File.ReadAllText(path)
            from telltale in Telltales
            let match = Regex.Match(text, telltale, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5))
            where match.Success
            select $"{Repository.Relative(path)}: '{match.Value}'";

        found.Should().BeEmpty();
    }

    [Fact]
    public void GlobalJson_AcceptsAnySdkOfTheBand()
    {
        using var json = JsonDocument.Parse(Repository.Read("global.json"));
        var sdk = json.RootElement.GetProperty("sdk");

        sdk.GetProperty("version").GetString().Should().Be("10.0.100");
        sdk.GetProperty("rollForward").GetString().Should().Be("latestFeature");
    }

    [Fact]
    public void NugetConfig_AddsOneLocalFolderAndNothingElse()
    {
        var config = XDocument.Parse(Repository.Read("nuget.config")).Root!;

        var sources = config.Element("packageSources")!.Elements().ToList();
        sources.Should().ContainSingle("a cleared list would drop the user's own sources");
        sources[0].Attribute("value")!.Value.Should().Be("artifacts/packages");
        config.Elements().Select(element => element.Name.LocalName).Should().BeEquivalentTo("packageSources", "disabledPackageSources");
        Directory.Exists(Repository.PathOf("artifacts/packages")).Should().BeTrue("a missing feed breaks every restore");
    }

    [Fact]
    public void Projects_InTheSolution_HaveALockFile() =>
        Projects().Where(path => !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json"))).Select(Repository.Relative).Should().BeEmpty();

    [Fact]
    public void Projects_VersionsOfPackages_StandInOnePlace() =>
        Projects().Where(path => Regex.IsMatch(File.ReadAllText(path), "<PackageReference[^>]*Version=", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(Repository.Relative).Should().BeEmpty();

    /// <summary>The package consumer stands outside the solution and has versions of its own.</summary>
    private static IEnumerable<string> Projects() =>
        Repository.Files(".", "*.csproj").Where(path => !Repository.Relative(path).StartsWith("tests/PackageConsumer/", StringComparison.Ordinal));
}
