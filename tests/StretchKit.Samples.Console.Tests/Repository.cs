namespace StretchKit.Samples.Console.Tests;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Profile(string name) => Path.Combine(Root, "samples", "profiles", $"{name}.json");

    public static string Approved(string name) => Path.Combine(Root, "tests", "StretchKit.Samples.Console.Tests", "Approved", $"{name}.txt");

    public static string Data(string name) => Path.Combine(Root, "tests", "StretchKit.Samples.Console.Tests", "Data", name);

    public static string Source(string name) => Path.Combine(Root, "src", "StretchKit", name);

    public static string Docs(string name) => Path.Combine(Root, "docs", name);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StretchKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"StretchKit.sln is not above '{AppContext.BaseDirectory}'.");
    }
}
