using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.House;

/// <summary>Rooms use only the rooms below them, and so do the inner rooms of one. Every name in the source is resolved, so nothing hides behind a using.</summary>
public class ArrowsTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<Arrow>> OfSource = new(() => [.. Arrows(Compiler.Source, Compiler.Source.SyntaxTrees)]);

    [Fact]
    public void Source_EveryName_BelongsToARoomThatTheFileMaySee() =>
        Broken(OfSource.Value).Should().BeEmpty();

    [Theory]
    [InlineData("Anatomy", "public static class Planted { public static object? Up => null as Safety.SafetyReport; }", "Safety")]
    [InlineData("Catalog", "internal static class Planted { internal static Screening.Situation? Across; }", "Screening")]
    [InlineData("Safety.Rules", "using StretchKit.Composition; internal static class Planted;", "Composition")]
    [InlineData("Stretches", "internal static class Planted { internal static string Whole = nameof(StretchKitOptions); }", "DependencyInjection")]
    [InlineData("Evidence", "internal static class Planted { internal static int Hidden(Guidance.GuidanceNote note) { var id = note.Id; return id.Length; } }", "Guidance")]
    public void Source_UpwardReferencePlanted_IsFoundWithRoomTargetAndFile(string space, string code, string target)
    {
        var room = space.Split('.')[0];

        var broken = Broken(Planted(space, code, out var file));

        broken.Should().Contain(arrow => arrow.StartsWith($"{room} uses {target}", StringComparison.Ordinal) && arrow.Contains(file, StringComparison.Ordinal));
    }

    [Fact]
    public void Source_EveryFile_StandsInTheFolderOfItsNamespace()
    {
        var strays =
            from tree in Compiler.Source.SyntaxTrees
            where tree.FilePath.StartsWith("src/", StringComparison.Ordinal)
            let space = Space(tree)
            let folder = Path.GetDirectoryName(tree.FilePath)!.Replace('\\', '/')
            where folder != (space == "StretchKit" ? "src/StretchKit/DependencyInjection" : $"src/{space.Replace("StretchKit.", "StretchKit/", StringComparison.Ordinal).Replace('.', '/')}")
            select $"{tree.FilePath} declares {space}";

        strays.Should().BeEmpty();
    }

    [Fact]
    public void Source_EveryRoom_IsInTheList() =>
        Directory.GetDirectories(Repository.PathOf("src/StretchKit")).Select(Path.GetFileName).Except(["bin", "obj"]).Should().BeSubsetOf(Rooms.All);

    [Fact]
    public void List_EveryArrow_LeadsDown()
    {
        foreach (var room in Rooms.All)
        {
            Rooms.Named(room).Where(target => Rooms.FloorOf(target) >= Rooms.FloorOf(room)).Should().BeEmpty($"{room} stands on floor {Rooms.FloorOf(room)}");
        }
    }

    [Fact]
    public void Source_Arrows_FormNoCycle()
    {
        var arrows = OfSource.Value.Select(arrow => (arrow.Room, arrow.Target)).Where(arrow => arrow.Room != arrow.Target).Distinct().ToLookup(arrow => arrow.Room, arrow => arrow.Target);

        output.WriteLine(string.Join(Environment.NewLine, arrows.OrderByDescending(group => Rooms.FloorOf(group.Key)).Select(group => $"{group.Key} → {string.Join(", ", group.Order())}")));
        Rooms.All.Where(room => Reaches(arrows, room, room, [])).Should().BeEmpty();
    }

    /// <summary>The files of the room itself are its door: open to all of its inner rooms, and they see all of them.</summary>
    [Fact]
    public void Source_EveryNameInAnInnerRoom_BelongsToOneThatItMaySee() =>
        BrokenInside(OfSource.Value).Should().BeEmpty();

    [Theory]
    [InlineData("Poses.Body", "internal static class Planted { internal static Solving.SolvedFrame? Up; }", "Solving")]
    [InlineData("Poses.Reading", "internal static class Planted { internal static object? Across => Checking.PoseValidator.Check; }", "Checking")]
    [InlineData("Figures.Outlines", "using StretchKit.Figures.Svg; internal static class Planted { internal static string Up = Ink.Leg; }", "Svg")]
    public void Source_UpwardReferencePlantedInAnInnerRoom_IsFoundWithTarget(string space, string code, string target)
    {
        var broken = BrokenInside(Planted(space, code, out var file));

        broken.Should().Contain(arrow => arrow.StartsWith($"{space} uses {target}", StringComparison.Ordinal) && arrow.Contains(file, StringComparison.Ordinal));
    }

    [Fact]
    public void List_InnerRooms_AreTheFoldersOfTheirRoom()
    {
        foreach (var room in InnerRooms.Listed)
        {
            Directory.GetDirectories(Repository.PathOf($"src/StretchKit/{room}")).Select(Path.GetFileName).Except(["Data"]).Should().BeEquivalentTo(InnerRooms.Of(room), room);
        }
    }

    private static bool Reaches(ILookup<string, string> arrows, string from, string target, HashSet<string> seen) =>
        arrows[from].Any(next => next == target || (seen.Add(next) && Reaches(arrows, next, target, seen)));

    private static List<Arrow> Planted(string space, string code, out string file)
    {
        file = $"src/StretchKit/{space.Replace('.', '/')}/Planted.cs";
        var usings = code.StartsWith("using", StringComparison.Ordinal) ? code[..(code.IndexOf(';') + 1)] : "";
        var planted = Compiler.Parse($"{usings}\nnamespace StretchKit.{space};\n{code[usings.Length..]}", file);
        return [.. Arrows(Compiler.Source.AddSyntaxTrees(planted), [planted])];
    }

    private static List<string> BrokenInside(IEnumerable<Arrow> arrows) =>
        [.. arrows
            .Where(arrow => arrow.Room == arrow.Target && !InnerRooms.Sees(arrow.Room, arrow.Inner, arrow.TargetInner))
            .Select(arrow => $"{arrow.Room}.{arrow.Inner} uses {arrow.TargetInner} ({arrow.Name}) in {arrow.File}")
            .Distinct()];

    private static List<string> Broken(IEnumerable<Arrow> arrows) =>
        [.. arrows
            .Where(arrow => !Rooms.Sees(arrow.Room, arrow.Target))
            .Select(arrow => $"{arrow.Room} uses {arrow.Target} ({arrow.Name}) in {arrow.File}")
            .Distinct()];

    private static IEnumerable<Arrow> Arrows(CSharpCompilation compilation, IEnumerable<SyntaxTree> trees) =>
        from tree in trees
        where tree.FilePath.StartsWith("src/", StringComparison.Ordinal)
        let model = compilation.GetSemanticModel(tree)
        let home = Space(tree)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        from space in Spaces(model, name)
        let target = Rooms.Of(space)
        where target is not null
        select new Arrow(Rooms.Of(home)!, target, InnerRooms.In(home), InnerRooms.In(space), name.Identifier.ValueText, $"{tree.FilePath}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");

    /// <summary>Gives the namespace a name comes from; for a name of an expression, also that of its type.</summary>
    private static IEnumerable<string> Spaces(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is INamespaceSymbol space)
        {
            // A namespace counts where a using names it whole; inside a longer name the last part decides.
            if (name.Ancestors().OfType<UsingDirectiveSyntax>().FirstOrDefault() is { } use && use.Name!.Span.End == name.Span.End)
            {
                yield return space.ToDisplayString();
            }

            yield break;
        }

        if (symbol?.ContainingNamespace is { IsGlobalNamespace: false } containing)
        {
            yield return containing.ToDisplayString();
        }

        if (model.GetTypeInfo(name).Type?.ContainingNamespace is { IsGlobalNamespace: false } ofType)
        {
            yield return ofType.ToDisplayString();
        }
    }

    private static string Space(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().First().Name.ToString();

    private sealed record Arrow(string Room, string Target, string Inner, string TargetInner, string Name, string File);
}
