using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit.Safety.Analysis;

/// <summary>Finds what no reader refuses and no author means: rules that never hold, rules that never decide, texts that a language lacks.</summary>
internal sealed class PackLint(RulePack pack, RuleBook book)
{
    /// <summary>A hostile pack cannot make looking at it take for ever.</summary>
    private const int MostComparisons = 100_000;

    private int _comparisons;

    private readonly ILookup<string, Whole> _rules = book.Rules.Where(rule => rule.Verdict > Verdict.Suitable).Select(rule => new Whole(rule)).ToLookup(whole => whole.About, StringComparer.Ordinal);

    public DiagnosticBag Run()
    {
        var remarks = new DiagnosticBag();
        var own = pack.Rules.Select(rule => rule.Row).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in pack.Triage.Where(rule => Alternatives.CanNotHold(rule.Person, rule.Condition?.Id ?? "")))
        {
            Never(rule.Place, rule.Id, remarks);
        }

        foreach (var screen in pack.Screens.Where(screen => Alternatives.CanNotHold(screen.When, "")))
        {
            Never(screen.Place, screen.Id, remarks);
        }

        foreach (var whole in _rules.SelectMany(rules => rules).Where(whole => own.Contains(whole.Rule.Row)))
        {
            Check(whole, remarks);
        }

        AddUntranslated(remarks);
        return remarks;
    }

    private static void Never(DataMark place, string id, DiagnosticBag remarks) =>
        place.Report(remarks, DataProblem.NeverTrue, $"'{id}' can never hold", "its parts exclude each other; change them, or take it out");

    private void Check(Whole whole, DiagnosticBag remarks)
    {
        if (Alternatives.CanNotHold(whole.Expression, whole.About))
        {
            Never(whole.Rule.Place, whole.Rule.Id, remarks);
        }
        else if (Candidates(whole).FirstOrDefault(other => IsShadowed(whole, other)) is { } firmer)
        {
            whole.Rule.Place.Report(
                remarks,
                DataProblem.Shadowed,
                $"'{whole.Rule.Id}' never decides: wherever it holds, '{firmer.Rule.Id}' ({Vocabulary<Verdict>.IdOf(firmer.Rule.Verdict)}) does too",
                "narrow the other, or take it out");
        }
    }

    private IEnumerable<Whole> Candidates(Whole whole) => whole.About.Length == 0 ? _rules[""] : _rules[whole.About].Concat(_rules[""]);

    /// <summary>A rule of the same verdict does not count: a table states each of its cells, and each rule gives its own reason.</summary>
    private bool IsShadowed(Whole whole, Whole other) =>
        !ReferenceEquals(whole, other)
        && other.Unasked >= whole.Unasked
        && other.Rule.Verdict > whole.Rule.Verdict
        && other.Reads.All(read => whole.Reads.Contains(read, StringComparer.Ordinal))
        && _comparisons++ < MostComparisons
        && Alternatives.Implies(whole.Expression, other.Expression, whole.About);

    private void AddUntranslated(DiagnosticBag remarks)
    {
        var texts = pack.Vocabulary.Texts;
        foreach (var language in Message.Languages.Concat(texts.Languages).Distinct(StringComparer.OrdinalIgnoreCase).Where(language => language != TextTable.English))
        {
            var own = texts.Of(language);
            foreach (var key in texts.English.Keys.Where(key => !own.ContainsKey(key)))
            {
                pack.Mark.Report(remarks, DataProblem.Untranslated, $"'{key}' has no text in '{language}'", $"add it under \"{language}\" of \"messages\"; until then it is shown in English");
            }
        }
    }

    /// <summary>A rule as one expression.</summary>
    private sealed class Whole(StretchRule rule)
    {
        public StretchRule Rule { get; } = rule;

        public string About { get; } = rule.Condition?.Id ?? "";

        public RuleExpression Expression { get; } = CombinedExpression.All(rule.Person, rule.When, rule.Stretch);

        public IReadOnlyList<string> Reads { get; } = RuleReads.Of(null, rule.Person, rule.When, rule.Stretch);

        public Verdict Unasked { get; } = rule.WhenUnknown ?? (rule.Verdict < Verdict.Caution ? rule.Verdict : Verdict.Caution);
    }
}
