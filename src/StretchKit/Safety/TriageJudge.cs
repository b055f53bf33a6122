using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety;

/// <summary>Judges the person alone: red flags, gates, and what has not been answered.</summary>
internal static class TriageJudge
{
    public static TriageResult Judge(RuleBook book, PersonFacts person)
    {
        var found = Found(book, person);
        var needed = NeededAnswers.Of(book, person);
        var triage = found.Count > 0 ? found[0].Urgency : Triage.Proceed;
        if (triage is Triage.Proceed && needed.IsAnyOpen)
        {
            triage = Triage.NeedsAnswers;
        }

        return new() { Triage = triage, Advice = Advice(found), Findings = Findings(found, triage), Needed = needed };
    }

    /// <summary>Gives the rules that hold, or could where that counts: the most urgent first, then by id.</summary>
    private static List<FoundRule> Found(RuleBook book, PersonFacts person)
    {
        var worst = person.SupposingTheWorst();
        var found = new List<FoundRule>();
        foreach (var one in book.Triage)
        {
            var rule = OwnTriage.Failing(one, person);
            if (Find(rule, person, worst) is { } finding)
            {
                found.Add(new(rule, finding));
            }
        }

        found.Sort(static (left, right) => left.Urgency != right.Urgency ? right.Urgency.CompareTo(left.Urgency) : string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
        return found;
    }

    private static SafetyFinding? Find(TriageRule rule, PersonFacts person, PersonFacts worst)
    {
        var holds = rule.HasFailed ? Truth.Unknown : Evaluate(rule, person);
        var triage = rule.HasFailed ? Triage.Consult : holds.IsTrue ? rule.Triage
            : holds.IsUnknown && rule.WhenNotSure is not null && Evaluate(rule, worst).IsTrue ? rule.WhenNotSure
            : null;
        if (triage is null && !holds.IsTrue)
        {
            return null;
        }

        var open = new SortedSet<string>(StringComparer.Ordinal);
        rule.Person.AddOpenFacts(new(person, null, null, default), open);
        return new()
        {
            RuleId = rule.Id,
            Triage = triage ?? Triage.Proceed,
            IsCertain = holds.IsTrue,
            Text = rule.Text,
            OpenFacts = [.. open],
            Citations = rule.Citations,
        };
    }

    /// <summary>
    /// A rule about a condition asks each stated instance. A detail that the person cannot or will not answer counts
    /// in full; one that nobody asked is asked first.
    /// </summary>
    private static Truth Evaluate(TriageRule rule, PersonFacts person)
    {
        if (rule.Condition is not { } condition)
        {
            return rule.Person.Evaluate(new(person, null, null, default));
        }

        Truth any = false;
        foreach (var instance in person.Stated(condition))
        {
            var holds = rule.Person.Evaluate(new(person, instance, null, default));
            any |= holds.IsUnknown ? NeededAnswers.OpenDetails(rule, person).Count == 0 : holds;
        }

        return any;
    }

    /// <summary>A rule that holds gives its own advice; one that only might hold gives advice for that urgency.</summary>
    private static IReadOnlyList<Message> Advice(List<FoundRule> found)
    {
        var advice = new List<Message>();
        foreach (var one in found)
        {
            var text = one.Urgency < Triage.Consult ? null
                : one.Finding.IsCertain || one.Rule.HasFailed ? one.Rule.Advice
                : Message.Of($"triage.not-sure.{Vocabulary<Triage>.IdOf(one.Urgency)}.advice");
            if (text is not null && !advice.Contains(text))
            {
                advice.Add(text);
            }
        }

        return [.. advice];
    }

    private static IReadOnlyList<SafetyFinding> Findings(List<FoundRule> found, Triage triage) =>
        [.. found.Select(one => one.Urgency == triage && triage >= Triage.Consult ? Decided(one.Finding) : one.Finding)];

    private static SafetyFinding Decided(SafetyFinding finding) => new()
    {
        RuleId = finding.RuleId,
        Triage = finding.Triage,
        IsCertain = finding.IsCertain,
        Decides = true,
        Text = finding.Text,
        OpenFacts = finding.OpenFacts,
        Citations = finding.Citations,
    };

    private sealed class FoundRule(TriageRule rule, SafetyFinding finding)
    {
        public TriageRule Rule { get; } = rule;

        public SafetyFinding Finding { get; } = finding;

        public Triage Urgency => Finding.Triage!.Value;
    }
}
