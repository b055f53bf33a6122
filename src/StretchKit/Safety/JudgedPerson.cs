using StretchKit.Localization;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>One person judged by a compiled book: verdicts at once, explanations when somebody asks for them.</summary>
internal sealed class JudgedPerson
{
    private const string OpenQuestionsRule = "open-questions";

    private readonly CompiledBook _book;
    private readonly PersonFacts _person;
    private readonly VerdictMasks _masks;
    private readonly bool _isScreenOpen;

    public JudgedPerson(CompiledBook book, PersonFacts person, bool isScreenOpen)
    {
        _book = book;
        _person = person;
        _isScreenOpen = isScreenOpen;
        _masks = new(book.Words);
        book.Judge(person, _masks);
    }

    public StretchVerdict[] Verdicts()
    {
        var verdicts = new StretchVerdict[_book.Columns.Length];
        for (var column = 0; column < verdicts.Length; column++)
        {
            var (stretch, side) = _book.Columns[column];
            verdicts[column] = new(this, column)
            {
                Stretch = stretch,
                Side = side,
                Lowest = _masks.Lowest(column),
                Effective = Effective(column),
                Highest = Firmest(_masks.Highest(column), Effective(column)),
                IsOftenHelpful = _masks.IsOftenHelpful(column),
            };
        }

        return verdicts;
    }

    /// <summary>Gives the facts whose answers could still change a verdict, the weightiest first, then by id.</summary>
    public IEnumerable<string> OpenFacts() =>
        _book.OpenFacts(_person, _masks)
            .OrderByDescending(fact => fact.Value)
            .ThenBy(fact => fact.Key, StringComparer.Ordinal)
            .Select(fact => fact.Key);

    /// <summary>Gives the remarks of all rules that hold or could hold, the firmest first, then by rule id.</summary>
    public IReadOnlyList<SafetyFinding> Explain(int column)
    {
        var effective = Effective(column);
        var held = Held(column);
        var findings = held
            .Where(one => !IsUnasked(one))
            .Concat(held.Where(IsUnasked).Where(one => one.Rule.Verdict > Verdict.Suitable).OrderByDescending(one => one.Rule.Verdict).ThenBy(one => one.Rule.Id, StringComparer.Ordinal).Take(1))
            .Select(one => Report(one, effective, column));
        if (_isScreenOpen && _masks.Effective(column) is Verdict.Suitable)
        {
            findings = findings.Append(ScreenOpen());
        }

        return [.. findings
            .OrderByDescending(finding => finding.IsCertain)
            .DistinctBy(finding => (finding.RuleId, finding.Verdict))
            .OrderByDescending(finding => finding.Verdict)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Modification> Modifications(int column) =>
        [.. Held(column)
            .Where(one => one.Counts is Verdict.Modify && !IsUnasked(one))
            .OrderBy(one => one.Rule.Id, StringComparer.Ordinal)
            .SelectMany(one => one.Rule.Modifications)
            .Distinct()];

    private static bool IsUnasked(HeldRule held) => held.Rule.Condition is not null && !held.IsStated;

    private static Verdict Firmest(Verdict left, Verdict right) => left > right ? left : right;

    private static SafetyFinding ScreenOpen() => new()
    {
        RuleId = OpenQuestionsRule,
        Verdict = Verdict.Caution,
        IsCertain = false,
        Decides = true,
        Text = Message.Of("rule.open-questions"),
        Citations = [Evidence.SourceRegister.Find("stretchkit-design")!],
    };

    private static Message? Overridden(StretchRule rule) => rule.Override is { } entry
        ? Message.Of("safety.override", ("pack", entry.PackId), ("by", entry.By), ("verdict", Name(rule.OverriddenVerdict)), ("reason", entry.Reason))
        : null;

    private static Message Name(Verdict verdict) => Message.Of($"verdict.{Vocabulary<Verdict>.IdOf(verdict)}");

    /// <summary>A stretch is never suitable while the questions that everybody is asked are open.</summary>
    private Verdict Effective(int column) =>
        _isScreenOpen ? Firmest(_masks.Effective(column), Verdict.Caution) : _masks.Effective(column);

    /// <summary>Joins the parts into which a rule was split: it holds when any of them does.</summary>
    private List<HeldRule> Held(int column) =>
        [.. _book.Explain(_person, column)
            .GroupBy(held => (held.Rule, held.About))
            .Select(parts => parts.FirstOrDefault(part => part.Holds.IsTrue) ?? parts.First())];

    private SafetyFinding Report(HeldRule held, Verdict effective, int column)
    {
        var open = new SortedSet<string>(StringComparer.Ordinal);
        if (IsUnasked(held))
        {
            open.Add(PersonFacts.NoKnownCondition);
        }
        else if (held.Holds.IsUnknown)
        {
            var (stretch, side) = _book.Columns[column];
            var scope = new RuleScope(_person, held.About, stretch, side);
            held.Rule.Person.AddOpenFacts(scope, open);
            held.Rule.When.AddOpenFacts(scope, open);
            held.Rule.Stretch.AddOpenFacts(scope, open);
        }

        return new()
        {
            RuleId = held.Rule.Id,
            Verdict = held.Rule.Verdict,
            IsCertain = held.Holds.IsTrue,
            Decides = effective > Verdict.Suitable && held.Counts == effective,
            IsWeaklyBased = held.Rule.IsWeaklyBased,
            IsHelpful = held.Rule.IsHelpful,
            Text = held.Rule.Text,
            Override = Overridden(held.Rule),
            Modifications = held.Rule.Modifications,
            OpenFacts = [.. open],
            Citations = held.Rule.Citations,
        };
    }
}
