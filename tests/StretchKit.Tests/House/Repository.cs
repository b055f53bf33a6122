using System.Text.RegularExpressions;

namespace StretchKit.Tests.House;

/// <summary>The files of the working tree, found from where the tests run.</summary>
internal static partial class Repository
{
    private static readonly string[] BuildFolders = ["bin", "obj", ".git", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Lists the files under a folder, without what a build leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*")
    {
        var start = PathOf(folder);
        return Directory.Exists(start) ? Walk(start, pattern).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Gives the C# blocks of a Markdown page, with the line each begins on.</summary>
    public static IEnumerable<(int Line, string Code)> CSharpBlocks(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (Match block in CSharpBlock().Matches(text))
        {
            yield return (text.AsSpan(0, block.Index).Count('\n') + 2, block.Groups["code"].Value);
        }
    }

    public static IEnumerable<string> Pages() => Files(".", "README.md").Where(path => Relative(path) == "README.md").Concat(Files("docs", "*.md"));

    [GeneratedRegex("^```(csharp|cs|c#)[^\n]*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex CSharpBlock();

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern)
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(child => !BuildFolders.Contains(Path.GetFileName(child), StringComparer.Ordinal))
                .SelectMany(child => Walk(child, pattern)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StretchKit.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("StretchKit.sln was not found above the test's folder.");
    }
}
