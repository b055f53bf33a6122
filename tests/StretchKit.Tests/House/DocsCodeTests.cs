using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>What the pages show compiles, and what the README shows first runs.</summary>
[Collection(Alone.Name)]
public partial class DocsCodeTests
{
    private const int MostLinesOfTheFirstBlock = 12;

    [Fact]
    public void Pages_EveryCSharpBlock_Compiles()
    {
        var errors =
            from page in Repository.Pages()
            from block in Repository.CSharpBlocks(page)
            from error in Compile(block.Code).GetDiagnostics()
            where error.Severity is DiagnosticSeverity.Error
            let line = block.Line + error.Location.GetLineSpan().StartLinePosition.Line
            select $"{Repository.Relative(page)}:{line} {error.Id} {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

        errors.Should().BeEmpty();
    }

    [Fact]
    public void Pages_MisspeltMember_IsFound() =>
        Compile("using StretchKit; new StretchKitOptions().MaximumRoutineTimes = TimeSpan.FromMinutes(1);")
            .GetDiagnostics().Should().Contain(error => error.Id == "CS1061");

    [Fact]
    public void Readme_FirstBlock_IsShortAndPrintsARoutine()
    {
        var blocks = Repository.CSharpBlocks(Repository.PathOf("README.md")).ToList();
        blocks.Should().NotBeEmpty("the README shows a first routine in a ```csharp block");
        var code = blocks[0].Code;

        var printed = Run(code);

        code.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)).Should().BeLessThanOrEqualTo(MostLinesOfTheFirstBlock);
        StepTime().Count(printed).Should().BeGreaterThanOrEqualTo(3, "each step is printed with its start time; printed was:\n{0}", printed);
    }

    [Fact]
    public void Readme_FirstBlock_NamesAtMostFourOfOurTypesAndThreeOfOurNamespaces()
    {
        var blocks = Repository.CSharpBlocks(Repository.PathOf("README.md")).ToList();
        blocks.Should().NotBeEmpty();
        var compilation = Compile(blocks[0].Code);
        var tree = compilation.SyntaxTrees[^1];
        var model = compilation.GetSemanticModel(tree);

        var names = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText is not "var")
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .ToList();
        var types = names.OfType<INamedTypeSymbol>().Where(type => type.ContainingAssembly.Name == "StretchKit").Select(type => type.Name).Distinct();
        var spaces = tree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>().Select(use => use.Name!.ToString()).Where(name => name.Split('.')[0] == "StretchKit");

        types.Should().HaveCountLessThanOrEqualTo(4);
        spaces.Should().HaveCountLessThanOrEqualTo(3);
    }

    [GeneratedRegex(@"^\D{0,4}\d{1,2}:\d{2}\b", RegexOptions.Multiline, 1000)]
    private static partial Regex StepTime();

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(string code)
    {
        var tree = Compiler.Parse(code, "block.cs");
        var isProgram = tree.GetRoot().DescendantNodes().OfType<GlobalStatementSyntax>().Any();
        return Compiler.Create("Docs", isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, [tree]);
    }

    private static string Run(string code)
    {
        using var assembly = new MemoryStream();
        var emitted = Compile(code).Emit(assembly);
        emitted.Success.Should().BeTrue(string.Join(Environment.NewLine, emitted.Diagnostics));
        assembly.Position = 0;

        var context = new AssemblyLoadContext("README", isCollectible: true);
        var entry = context.LoadFromStream(assembly).EntryPoint!;
        var printed = new StringWriter();
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return printed.ToString();
    }
}
