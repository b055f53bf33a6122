using System.Text;
using StretchKit.Evidence;
using StretchKit.Safety;
using StretchKit.Samples.Console.Rendering.Gallery;

namespace StretchKit.Samples.Console.Rendering.RuleTables;

/// <summary>The page of one pack: a table for every row, one for all other rules, one for screens, and the sources.</summary>
internal static class RulePackPage
{
    public static string Write(RulePackAnalysis pack)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownText.Of(pack.Id)).Append("\n\nVersion ").Append(MarkdownText.Of(pack.Version)).Append(", SHA-256 `").Append(pack.Hash).Append("`.\n");
        Screens(page, [.. pack.Rules.Where(rule => rule.Triage is Triage.NeedsAnswers)]);
        People(page, [.. pack.Rules.Where(rule => rule.Triage is not null and not Triage.NeedsAnswers)]);
        foreach (var row in pack.Rules.Where(rule => rule.Mechanism is not null).GroupBy(rule => rule.Row, StringComparer.Ordinal))
        {
            Row(page, [.. row]);
        }

        Others(page, [.. pack.Rules.Where(rule => rule.Verdict is not null && rule.Mechanism is null)]);
        Sources(page, [.. pack.Rules.SelectMany(rule => rule.Citations).DistinctBy(source => source.SourceId, StringComparer.Ordinal).OrderBy(source => source.SourceId, StringComparer.Ordinal)]);
        page.Append("\nInformation, not medical advice. [All packs](README.md)\n");
        return page.ToString();
    }

    private static void Row(StringBuilder page, IReadOnlyList<AnalyzedRule> rules)
    {
        var condition = rules[0].ConditionId;
        page.Append("\n## ").Append(MarkdownText.Of(rules[0].Row)).Append("\n\n");
        var shared = RuleWindow.SharedBy(rules);
        page.Append(condition is null ? "" : $"Condition `{condition}`. ").Append(shared.Length == 0 ? "" : $"When {MarkdownText.Of(shared)}. ");
        page.Append("Grade: ").Append(rules[0].Grade ?? "not said").Append(".\n\n");
        page.Append("| load | level | when | changes | sources |\n|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            Cells(page, Say.Name(rule.Mechanism!.Value), Level(rule), RuleWindow.Of(rule, shared), Changes(rule), Ids(rule));
        }
    }

    private static void Others(StringBuilder page, IReadOnlyList<AnalyzedRule> rules)
    {
        if (rules.Count > 0)
        {
            page.Append("\n## Other rules on a stretch\n\n| rule | level | when | changes | grade | why | sources |\n|---|---|---|---|---|---|---|\n");
        }

        foreach (var rule in rules)
        {
            Cells(page, rule.Id, Level(rule), RuleWindow.Of(rule), Changes(rule), rule.Grade ?? "", rule.Text.ToString(), Ids(rule));
        }
    }

    private static void People(StringBuilder page, IReadOnlyList<AnalyzedRule> rules)
    {
        if (rules.Count > 0)
        {
            page.Append("\n## Rules on the person\n\n| rule | level | when | why | what to do | sources |\n|---|---|---|---|---|---|\n");
        }

        foreach (var rule in rules)
        {
            Cells(page, rule.Id, Say.Name(rule.Triage!.Value).Replace('-', ' '), RuleWindow.Of(rule), rule.Text.ToString(), rule.Advice.ToString(), Ids(rule));
        }
    }

    private static void Screens(StringBuilder page, IReadOnlyList<AnalyzedRule> screens)
    {
        if (screens.Count > 0)
        {
            page.Append("\n## Screens\n\n| screen | when | reads and asks |\n|---|---|---|\n");
        }

        foreach (var screen in screens)
        {
            Cells(page, screen.Id, RuleWindow.Of(screen), string.Join(", ", screen.Reads));
        }
    }

    private static void Sources(StringBuilder page, IReadOnlyList<Citation> sources)
    {
        page.Append("\n## Sources\n\n");
        foreach (var source in sources)
        {
            page.Append("- ").Append(MarkdownText.Of(source.SourceId)).Append(": ").Append(MarkdownText.Of(source.ToString())).Append(" (").Append(Say.Name(source.Type).Replace('-', ' ')).Append(')')
                .Append(source.Address is { } address ? $", <{address.OriginalString}>" : "").Append('\n');
        }
    }

    private static string Level(AnalyzedRule rule) =>
        rule.IsHelpful ? $"{Say.Name(rule.Verdict!.Value)}, often helpful"
        : rule.IsWeaklyBased ? $"{Say.Name(rule.Verdict!.Value)}, weak basis"
        : Say.Name(rule.Verdict!.Value);

    private static string Changes(AnalyzedRule rule) => string.Join(' ', rule.Modifications.Select(change => change.Text));

    private static string Ids(AnalyzedRule rule) => string.Join(", ", rule.Citations.Select(source => source.SourceId));

    private static void Cells(StringBuilder page, params string[] cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Of)).Append(" |\n");
}
