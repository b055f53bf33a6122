using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows what differs between two versions of a rule pack, and whom it concerns.</summary>
internal static class RuleDiffView
{
    public static void Write(Page page, RulePackAnalysis before, RulePackAnalysis after, IReadOnlyList<RuleDifference> differences)
    {
        page.Text($"{before} → {after}", style: Look.Quiet);
        page.Text(differences.Count == 0 ? "No rule differs." : $"{Say.Count(differences.Count, "rule differs", "rules differ")}.", style: Look.Strong);
        foreach (var difference in differences)
        {
            page.Section($"{difference.RuleId} {(difference.Before.Count == 0 ? "is new" : difference.After.Count == 0 ? "is gone" : "changed")}");
            Rules(page, "- ", difference.Before, difference.After);
            Rules(page, "+ ", difference.After, difference.Before);
            page.Text(Witness(page, difference));
        }
    }

    private static void Rules(Page page, string label, IReadOnlyList<AnalyzedRule> rules, IReadOnlyList<AnalyzedRule> others)
    {
        foreach (var line in rules.Select(Line).Where(line => !others.Select(Line).Contains(line, StringComparer.Ordinal)))
        {
            page.Item(label, line);
        }
    }

    private static string Line(AnalyzedRule rule)
    {
        var what = rule.Verdict is { } verdict ? Say.Name(verdict) : Say.Name(rule.Triage ?? default);
        var changes = rule.Modifications.Count == 0 ? "" : $" [{string.Join(' ', rule.Modifications.Select(change => change.Text))}]";
        return $"{what}{(rule.When.Length == 0 ? "" : $" when {rule.When}")}{(rule.Where.Length == 0 ? "" : $", on {rule.Where}")}{changes}; {rule.Grade ?? "no grade"}; {string.Join(", ", rule.Citations.Select(source => source.SourceId))}; reads {string.Join(", ", rule.Reads)}; \"{rule.Text}\"";
    }

    private static string Witness(Page page, RuleDifference difference)
    {
        if (difference.Person is null)
        {
            return $"No person was found whom it judges differently, among {difference.PeopleTried} tried.";
        }

        var answers = difference.Answers.Count == 0 ? "nothing known" : string.Join("; ", difference.Answers);
        var verdict = difference.Stretch is { } stretch
            ? $"{page.Words.Name(stretch, difference.Side)}: {Say.Name(difference.VerdictBefore ?? default)} → {Say.Name(difference.VerdictAfter ?? default)}"
            : $"{Say.Name(difference.TriageBefore ?? default)} → {Say.Name(difference.TriageAfter ?? default)}";
        return $"For example {answers}. {verdict}{(difference.IsDecisive ? "." : " by this rule alone; all rules together say the same as before.")}";
    }
}
