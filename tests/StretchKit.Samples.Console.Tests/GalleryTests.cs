using System.Xml.Linq;

namespace StretchKit.Samples.Console.Tests;

/// <summary>What stands under <c>docs</c> is what the commands write; <c>STRETCHKIT_APPROVE=1</c> writes it anew.</summary>
public sealed class GalleryTests
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1";

    [Fact]
    public void Gallery_PagesOfTheRepository_AreThoseOfToday() => ApprovedFolder.Verify("stretches", "gallery");

    [Fact]
    public void Compose_PicturesOfTheReadme_AreThoseOfToday()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("routine.svg");
        CommandRun.Of("compose", "--minutes", "15", "--focus", "lower-back", "--pictures", path).ExitCode.Should().Be(0);
        var committed = Repository.Docs("routine.svg");
        if (Approves)
        {
            File.Copy(path, committed, overwrite: true);
        }

        File.ReadAllText(committed).ReplaceLineEndings("\n").Equals(File.ReadAllText(path), StringComparison.Ordinal)
            .Should().BeTrue("docs/routine.svg is the picture of the first routine in the README; STRETCHKIT_APPROVE=1 writes it anew");
    }

    [Fact]
    public void Compose_Pictures_ShowEveryStepWithIdsOfItsOwn()
    {
        var sheet = XElement.Load(Repository.Docs("routine.svg"));

        var ids = sheet.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        sheet.DescendantsAndSelf().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' ')).Should().BeSubsetOf(ids);
        var steps = CommandRun.Of("compose", "--minutes", "15", "--focus", "lower-back").Lines.Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^ *\d+:\d\d  \d+\. ", default, TimeSpan.FromSeconds(1)));
        sheet.Elements().Count(element => element.Name.LocalName == "svg").Should().Be(steps);
    }

    [Fact]
    public void Compose_NoRoutine_WritesNoPicture()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("routine.svg");

        CommandRun.Of("compose", "--minutes", "15", "--profile", Repository.Profile("red-flag"), "--pictures", path).ExitCode.Should().Be(3);

        File.Exists(path).Should().BeFalse();
    }

    [Fact]
    public void Gallery_TextsOfAnEntry_CannotBecomeMarkup()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.PathOf("mine.json");
        File.WriteAllText(catalog, File.ReadAllText(Repository.Data("own-stretches.json"))
            .Replace("Knee hug with a towel", "<script>alert(1)</script>", StringComparison.Ordinal)
            .Replace("Bring one knee", "\\\"><img src=x onerror=alert(1)> | [x](javascript:alert(1)) one knee", StringComparison.Ordinal));

        CommandRun.Of("gallery", "-o", folder.PathOf("pages"), "--catalog", catalog).ExitCode.Should().Be(0);

        foreach (var (name, text) in ApprovedFolder.Files(folder.PathOf("pages")).Where(file => file.Key.Contains("towel-knee-hug", StringComparison.Ordinal) || file.Key == "README.md"))
        {
            text.Should().NotContain("<script").And.NotContain("<img src=x").And.NotContain("[x](", name);
        }

        XElement.Load(folder.PathOf("pages/towel-knee-hug.svg")).Descendants().Should().NotContain(element => element.Name.LocalName == "script" || element.Name.LocalName == "image");
    }
}
