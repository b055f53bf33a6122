using System.Globalization;
using System.Text;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>The committed result of a run over all mutants, <c>docs/verification/mutants.md</c>.</summary>
internal static class MutationReport
{
    public static void Write(IReadOnlyList<MutantFate> fates, int refused, IEnumerable<string> judges) =>
        File.WriteAllText(Path.Combine(TestFiles.Repository, "docs", "verification", "mutants.md"), Text(fates, refused, judges));

    private static string Text(IReadOnlyList<MutantFate> fates, int refused, IEnumerable<string> judges)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Mutants of our rule packs

            Written by `./build.sh --long`. Each mutant is one small mistake in one row, rule or screen: a level up or down, a
            limit one beside, a part of a condition left out or turned round, a list one longer or shorter, a mark, region, scope,
            window, cap or question forgotten, the whole left out. Texts, sources and grades are not changed; no rule of a pack
            names a side, so none is swapped. The reader of packs refuses {refused} more.

            | what sees it first | mutants |
            |---|---|

            """);
        foreach (var judge in judges)
        {
            Row(judge, fates.Count(fate => fate.Judge == judge));
        }

        Row("nobody can tell it from the rule (solver)", Of(fates, MutantProofKind.Equivalent).Count());
        Row("nobody gets another verdict (solver)", Of(fates, MutantProofKind.SameVerdict).Count());
        Row("accepted, with a reason", fates.Count(fate => fate.Survives));
        Row("all", fates.Count);
        text.Append("\nThe suite for unknown facts has rules of its own, so it sees changes of the engine, not of a pack.\n");
        List("Nobody can tell them from the rule", Of(fates, MutantProofKind.Equivalent).Select(fate => fate.Mutant.ToString()));
        List("Nobody gets another verdict: another outcome of the same rules says the same", Of(fates, MutantProofKind.SameVerdict).Select(fate => fate.Mutant.ToString()));
        List("Accepted", AcceptedMutant.All.Select(one => $"{one.Mutant}. {one.Why}"));
        return text.ToString();

        void Row(string name, int count) => text.Append(CultureInfo.InvariantCulture, $"| {name} | {count} |\n");

        void List(string title, IEnumerable<string> lines) => text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{string.Concat(lines.Order(StringComparer.Ordinal).Select(line => $"- {line}\n"))}");
    }

    private static IEnumerable<MutantFate> Of(IEnumerable<MutantFate> fates, MutantProofKind kind) => fates.Where(fate => fate.Proof?.Kind == kind);
}
