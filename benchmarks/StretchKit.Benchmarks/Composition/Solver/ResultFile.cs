namespace StretchKit.Benchmarks.Composition.Solver;

/// <summary>The committed results, <c>benchmarks/StretchKit.Benchmarks/results</c>.</summary>
internal static class ResultFile
{
    public static void Write(string name, string text)
    {
        var path = Path.Combine(Folder(), name);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        Console.WriteLine(text);
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StretchKit.sln")))
            {
                return Path.Combine(folder.FullName, "benchmarks", "StretchKit.Benchmarks", "results");
            }
        }

        throw new InvalidOperationException("This runs from within the repository.");
    }
}
