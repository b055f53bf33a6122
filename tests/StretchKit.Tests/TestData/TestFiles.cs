namespace StretchKit.Tests.TestData;

/// <summary>Files of the repository, found upward from where the tests run.</summary>
internal static class TestFiles
{
    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Repository { get; } = FindUpward("StretchKit.sln");

    /// <summary>Gets the folder of this project.</summary>
    public static string Tests { get; } = Path.Combine(Repository, "tests", "StretchKit.Tests");

    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Tests, path));

    private static string FindUpward(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new FileNotFoundException($"There is no {file} above {AppContext.BaseDirectory}.");
    }
}
