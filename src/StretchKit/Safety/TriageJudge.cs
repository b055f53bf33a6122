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
        var worst = person.SupposingTheWorst();
        var found = OwnTriage.Failing(book.Triage, person)
            .Select(rule => (Rule: rule, Finding: Find(rule, person, worst)!))
            .Where(one => one.Finding is not null)
            .OrderByDescending(one => one.Finding.Triage)
            .ThenBy(one => one.Rule.Id, StringComparer.Ordinal)
            .ToList();
        List<SafetyFinding> findings = [.. found.Select(one => one.Finding)];
        List<string> required = [.. book.Triage.SelectMany(rule => OpenDetails(rule, person)).Distinct(StringComparer.Ordinal)];
        var (isOpen, comesFirst) = (required.Count > 0 || person.Contradictions.Count > 0, required.Count > 0);
        var offered = new List<string>();
        foreach (var screen in book.Screens.Where(screen => screen.When.Evaluate(new(person, null, null, default)).IsTrue))
        {
            foreach (var fact in screen.Require.Where(fact => !person[fact].IsKnown))
            {
                isOpen = true;
                comesFirst |= screen.ComesFirst && person[fact].Status is FactStatus.NotAsked or FactStatus.Stale;
                required.Add(fact);
            }

            offered.AddRange(screen.Offer.Where(fact => !person[fact].IsKnown));
        }

        required.AddRange(FactVocabulary.All.Where(fact => fact.IsRedFlag && person[fact].StandsThoughStale).Select(fact => fact.Id));
        foreach (var fact in FactVocabulary.All.Where(fact => fact.IsRedFlag && person[fact].Status is FactStatus.NotSure))
        {
            isOpen = true;
            required.Add(fact.Id);
        }

        foreach (var (isUnknown, facts) in OwnTriage.Open(book.Triage, person))
        {
            isOpen |= isUnknown;
            required.AddRange(facts);
        }

        var triage = findings.Select(finding => finding.Triage).FirstOrDefault() ?? Triage.Proceed;
        if (triage is Triage.Proceed && isOpen)
        {
            triage = Triage.NeedsAnswers;
        }

        foreach (var (one, other) in person.Contradictions)
        {
            required.AddRange(new[] { one, other }.OfType<string>().Where(id => FactVocabulary.Find(id) is { IsDerived: false }));
        }

        return new(triage, Advice(found), [.. findings.Select(finding => Decided(finding, triage))], required, offered, isOpen, comesFirst);
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
    /// Names the details that were not asked yet and could make a stated condition mean care first. Until they are
    /// answered there is no routine.
    /// </summary>
    private static IEnumerable<string> OpenDetails(TriageRule rule, PersonFacts person)
    {
        var open = new SortedSet<string>(StringComparer.Ordinal);
        if (rule is { Condition: { } condition, Triage: not null })
        {
            foreach (var instance in person.Stated(condition))
            {
                rule.Person.AddOpenFacts(new(person, instance, null, default), open);
            }
        }

        return open.Where(id => IsAskable(id, person));
    }

    private static bool IsAskable(string id, PersonFacts person)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        var status = dot < 0
            ? person[id].Status
            : person.Stated(id[..dot]).Select(instance => instance.Detail(id[(dot + 1)..]).Status).FirstOrDefault(one => one is not FactStatus.Known);
        return status is FactStatus.NotAsked or FactStatus.Stale;
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
            any |= holds.IsUnknown ? !OpenDetails(rule, person).Any() : holds;
        }

        return any;
    }

    /// <summary>A rule that holds gives its own advice; one that only might hold gives advice for that urgency.</summary>
    private static Message[] Advice(IEnumerable<(TriageRule Rule, SafetyFinding Finding)> found) =>
        [.. found
            .Where(one => one.Finding.Triage >= Triage.Consult)
            .Select(one => one.Finding.IsCertain || one.Rule.HasFailed
                ? one.Rule.Advice
                : Message.Of($"triage.not-sure.{Vocabulary<Triage>.IdOf(one.Finding.Triage!.Value)}.advice"))
            .Distinct()];

    private static SafetyFinding Decided(SafetyFinding finding, Triage triage) =>
        finding.Triage != triage || triage < Triage.Consult
            ? finding
            : new()
            {
                RuleId = finding.RuleId,
                Triage = finding.Triage,
                IsCertain = finding.IsCertain,
                Decides = true,
                Text = finding.Text,
                OpenFacts = finding.OpenFacts,
                Citations = finding.Citations,
            };
}
