using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Joins the rules of all packs and makes those milder that an override names.</summary>
internal static class Overrides
{
    /// <summary>Gives the rules of all packs, overridden ones as they now read; an override that cannot be is reported.</summary>
    public static IEnumerable<StretchRule> Apply(IReadOnlyList<RulePack> packs, DiagnosticBag problems)
    {
        var rules = packs.SelectMany(pack => pack.Rules).ToLookup(rule => rule.Id, StringComparer.Ordinal);
        var overrides = packs.SelectMany(pack => pack.Overrides).ToLookup(entry => entry.RuleId, StringComparer.Ordinal);
        foreach (var entry in overrides.SelectMany(entries => entries))
        {
            Check(entry, rules, packs, problems);
        }

        return rules.SelectMany(same => overrides.Contains(same.Key) ? same.Select(rule => Milder(rule, overrides[same.Key])) : same);
    }

    /// <summary>Of several overrides of one rule the strictest counts, so the order of packs does not matter.</summary>
    private static StretchRule Milder(StretchRule rule, IEnumerable<RuleOverride> entries)
    {
        var entry = entries.OrderByDescending(entry => entry.Verdict).ThenBy(entry => entry.PackId, StringComparer.Ordinal).First();
        return rule.Verdict <= entry.Verdict
            ? rule
            : rule with
            {
                Verdict = entry.Verdict,
                WhenUnknown = rule.WhenUnknown > entry.Verdict ? entry.Verdict : rule.WhenUnknown,
                Modifications = entry.Modifications,
                Citations = [.. rule.Citations.Concat(entry.Citations).Distinct()],
                Override = entry,
                OverriddenVerdict = rule.Verdict,
            };
    }

    private static void Check(RuleOverride entry, ILookup<string, StretchRule> rules, IReadOnlyList<RulePack> packs, DiagnosticBag problems)
    {
        var named = rules[entry.RuleId].ToList();
        if (named.Count == 0)
        {
            ReportUnknown(entry, rules, packs, problems);
        }
        else if (named.Exists(rule => rule.IsFixed))
        {
            entry.Place.Report(problems, DataProblem.Contradiction, $"'{entry.RuleId}' is fixed", "no pack can make it milder; take the override out");
        }
        else if (named.TrueForAll(rule => rule.Verdict <= entry.Verdict))
        {
            entry.Place.Report(problems, DataProblem.Contradiction, $"'{entry.RuleId}' is no firmer than {Vocabulary<Verdict>.IdOf(entry.Verdict)}", "an override only makes milder; to be stricter, write a rule");
        }
    }

    private static void ReportUnknown(RuleOverride entry, ILookup<string, StretchRule> rules, IReadOnlyList<RulePack> packs, DiagnosticBag problems)
    {
        if (packs.Any(pack => pack.Triage.Exists(rule => rule.Id == entry.RuleId) || pack.Screens.Exists(screen => screen.Id == entry.RuleId)))
        {
            entry.Place.Report(problems, DataProblem.Contradiction, $"'{entry.RuleId}' is about the person", "red flags, gates and screens cannot be overridden; record a clinician's plan for the person");
            return;
        }

        var nearest = NearestName.Of(entry.RuleId, rules.Select(same => same.Key));
        entry.Place.Report(
            problems,
            DataProblem.UnknownName,
            $"there is no rule '{entry.RuleId}'",
            nearest is null ? "name a rule, or a cell of a row as row.mechanism" : $"did you mean '{nearest}'?",
            nearest);
    }
}
