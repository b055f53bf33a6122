using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StretchKit.Tests.House;

/// <summary>Compiles source in memory against what the tests themselves run on.</summary>
internal static class Compiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly Lazy<MetadataReference[]> AllReferences = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly Lazy<CSharpCompilation> SourceCompilation = new(() => Create(
        "StretchKit.Source",
        OutputKind.DynamicallyLinkedLibrary,
        Repository.Files("src/StretchKit", "*.cs").Select(path => Parse(File.ReadAllText(path), Repository.Relative(path))),
        withLibrary: false));

    /// <summary>Gets the library's own source as one compilation, without a reference to the built library.</summary>
    public static CSharpCompilation Source => SourceCompilation.Value;

    public static SyntaxTree Parse(string code, string path = "") => CSharpSyntaxTree.ParseText(code, ParseOptions, path);

    public static CSharpCompilation Create(string name, OutputKind kind, IEnumerable<SyntaxTree> trees, bool withLibrary = true) =>
        CSharpCompilation.Create(
            name,
            [Parse(ImplicitUsings, "ImplicitUsings.cs"), .. trees],
            References(withLibrary),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    public static IEnumerable<MetadataReference> References(bool withLibrary = true) =>
        AllReferences.Value.Where(reference => withLibrary || Path.GetFileName(reference.Display) is not ("StretchKit.dll" or "StretchKit.Tests.dll"));
}
