using StretchKit.Catalog;
using StretchKit.Safety;

namespace StretchKit.Samples.Console.Input;

/// <summary>Rule packs that a person named, laid open; the library's own when none is named.</summary>
internal static class RulePackFile
{
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static IReadOnlyList<RulePackAnalysis> Open(IReadOnlyList<string> paths, IStretchCatalog catalog) =>
        paths.Count == 0 ? RulePackAnalysis.BuiltIn(catalog) : [.. paths.Select(path => Open(path, catalog))];

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static RulePackAnalysis Open(string path, IStretchCatalog catalog) => RulePackAnalysis.Of(InputFile.Read(path, "rules"), path, catalog);
}
