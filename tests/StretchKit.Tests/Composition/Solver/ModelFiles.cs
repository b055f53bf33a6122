using StretchKit.Composition.Solver;

namespace StretchKit.Tests.Composition.Solver;

/// <summary>The committed example models.</summary>
internal static class ModelFiles
{
    private static readonly string Folder = Find();

    public static IEnumerable<string> Names() =>
        Directory.GetFiles(Folder, "r*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static CompositionModel Read(string name) => CompositionModelReader.Read(name + ".json", Bytes(name)).Model;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StretchKit.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "StretchKit.Tests", "TestData", "composition-models");
            }
        }

        throw new InvalidOperationException("The tests must run from within the repository.");
    }
}
