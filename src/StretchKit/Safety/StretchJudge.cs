using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>
/// Judges stretches for one person by reading every rule as it stands. It is the plain meaning of the rules: what
/// holds gives the lowest verdict, what could hold the highest, and what counts lies between.
/// </summary>
internal sealed class StretchJudge
{
    private const string OpenQuestionsRule = "open-questions";

    private readonly PersonFacts _person;
    private readonly bool _isScreenOpen;
    private readonly List<(StretchRule Rule, ConditionInstance? About, Truth Person, bool IsStated)> _live = [];

    public StretchJudge(RuleBook book, PersonFacts person, bool isScreenOpen)
    {
        _person = person;
        _isScreenOpen = isScreenOpen;
        foreach (var rule in book.Rules)
        {
            AddLive(rule);
        }
    }

    public StretchVerdict Judge(Stretch stretch, BodySide side)
    {
        var (lowest, effective, highest) = (Verdict.Suitable, Verdict.Suitable, Verdict.Suitable);
        var findings = new List<Found>();
        Found? unasked = null;
        foreach (var (rule, about, personTruth, isStated) in _live)
        {
            var scope = new RuleScope(_person, about, stretch, side);
            var holds = personTruth & rule.Stretch.Evaluate(scope);
            if (holds.IsFalse)
            {
                continue;
            }

            var counts = holds.IsTrue || isStated ? rule.Verdict : rule.WhenUnknown ?? Mildest(rule.Verdict, Verdict.Caution);
            lowest = holds.IsTrue ? Firmest(lowest, rule.Verdict) : lowest;
            effective = Firmest(effective, counts);
            highest = Firmest(highest, rule.Verdict);
            var found = new Found(rule, scope, holds, counts);
            if (rule.Condition is not null && !isStated)
            {
                unasked ??= found;
            }
            else
            {
                findings.Add(found);
            }
        }

        if (unasked is { } possible && possible.Rule.Verdict > Verdict.Suitable)
        {
            findings.Add(possible);
        }

        var isOpen = _isScreenOpen && effective is Verdict.Suitable;
        effective = isOpen ? Verdict.Caution : effective;
        highest = Firmest(highest, effective);
        var decided = effective;
        return new()
        {
            Stretch = stretch,
            Side = side,
            Lowest = lowest,
            Effective = effective,
            Highest = highest,
            Findings = [.. findings
                .Select(found => Report(found, decided))
                .Concat(isOpen ? [ScreenOpen()] : [])
                .DistinctBy(finding => (finding.RuleId, finding.Verdict))
                .OrderByDescending(finding => finding.Verdict)
                .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)],
            Modifications = [.. findings
                .Where(found => found.Counts is Verdict.Modify)
                .SelectMany(found => found.Rule.Modifications)
                .Distinct()],
            IsOftenHelpful = findings.Exists(found => found.Rule.IsHelpful && found.Holds.IsTrue && found.Rule.Verdict >= lowest && found.Counts >= StatedVerdict(findings)),
        };
    }

    private static Verdict StatedVerdict(List<Found> findings) =>
        findings.Where(found => found.Rule.Condition is not null || found.Holds.IsTrue).Select(found => found.Counts).DefaultIfEmpty().Max();

    private static Verdict Firmest(Verdict left, Verdict right) => left > right ? left : right;

    private static Verdict Mildest(Verdict left, Verdict right) => left < right ? left : right;

    private static SafetyFinding Report(Found found, Verdict effective)
    {
        var open = new SortedSet<string>(StringComparer.Ordinal);
        if (found.Holds.IsUnknown)
        {
            found.Rule.Person.AddOpenFacts(found.Scope, open);
            found.Rule.When.AddOpenFacts(found.Scope, open);
            found.Rule.Stretch.AddOpenFacts(found.Scope, open);
            if (found.Rule.Condition is { } condition && found.Scope.Person.Stated(condition).Length == 0)
            {
                open.Clear();
                open.Add(PersonFacts.NoKnownCondition);
            }
        }

        return new()
        {
            RuleId = found.Rule.Id,
            Verdict = found.Rule.Verdict,
            IsCertain = found.Holds.IsTrue,
            Decides = effective > Verdict.Suitable && found.Counts == effective,
            IsWeaklyBased = found.Rule.IsWeaklyBased,
            IsHelpful = found.Rule.IsHelpful,
            Text = Message.Of(found.Rule.Say),
            Modifications = found.Rule.Modifications,
            OpenFacts = [.. open],
            Citations = found.Rule.Citations,
        };
    }

    private static SafetyFinding ScreenOpen() => new()
    {
        RuleId = OpenQuestionsRule,
        Verdict = Verdict.Caution,
        IsCertain = false,
        Decides = true,
        Text = Message.Of("rule.open-questions"),
        Citations = [Evidence.SourceRegister.Find("stretchkit-design")!],
    };

    private void AddLive(StretchRule rule)
    {
        if (rule.Condition is not { } condition)
        {
            var scope = new RuleScope(_person, null, null, default);
            var who = rule.Person.Evaluate(scope);
            Add(rule, null, who & rule.When.Evaluate(scope), isStated: who.IsTrue && rule.Person is not Always);
            return;
        }

        var has = _person.Has(condition);
        if (has.IsUnknown)
        {
            var supposed = ConditionInstance.Supposed(condition);
            Add(rule, supposed, Truth.Unknown & Holds(rule, supposed), isStated: false);
        }

        foreach (var instance in _person.Stated(condition))
        {
            Add(rule, instance, Holds(rule, instance), isStated: true);
        }
    }

    private Truth Holds(StretchRule rule, ConditionInstance about)
    {
        var scope = new RuleScope(_person, about, null, default);
        return rule.Person.Evaluate(scope) & rule.When.Evaluate(scope);
    }

    private void Add(StretchRule rule, ConditionInstance? about, Truth person, bool isStated)
    {
        if (!person.IsFalse)
        {
            _live.Add((rule, about, person, isStated));
        }
    }

    private readonly record struct Found(StretchRule Rule, RuleScope Scope, Truth Holds, Verdict Counts);
}
