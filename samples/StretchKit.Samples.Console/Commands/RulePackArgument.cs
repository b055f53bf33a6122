using System.CommandLine;
using StretchKit.Catalog;
using StretchKit.Safety;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The rule packs that a command is about: files, or the library's own when none is named.</summary>
internal static class RulePackArgument
{
    public static Argument<string[]> Create() =>
        new("file") { Description = "Rule packs (stretchkit-rules/1); left out, the library's own.", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Tells whether every pack would be taken; lists the faults of those that would be refused.</summary>
    public static bool AreSound(IEnumerable<RulePackAnalysis> packs, Page page)
    {
        RulePackAnalysis[] broken = [.. packs.Where(pack => pack.Problems.Count > 0)];
        RuleLintView.Write(page, broken);
        return broken.Length == 0;
    }

    /// <exception cref="InputException">A file cannot be read.</exception>
    public static IReadOnlyList<RulePackAnalysis> Open(ParseResult parsed, Argument<string[]> files, IStretchCatalog catalog) =>
        RulePackFile.Open(parsed.GetValue(files) ?? [], catalog);
}
