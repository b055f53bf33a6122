using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>The rules in C# on the person alone: those that failed, and those that wait for answers.</summary>
internal static class OwnTriage
{
    /// <summary>Gives the rules; one in C# that fails for this person says so and holds the session back.</summary>
    public static IEnumerable<TriageRule> Failing(IEnumerable<TriageRule> rules, PersonFacts person) =>
        rules.Select(rule => FaultOf(rule, person) is null
            ? rule
            : rule with { HasFailed = true, Text = Message.Of("safety.rule-failed", ("rule", rule.Id)), Advice = Message.Of("triage.rule-failed.advice") });

    /// <summary>Gives what failed, with the kind of fault.</summary>
    public static IEnumerable<Message> Failures(IEnumerable<TriageRule> rules, PersonFacts person) =>
        rules.Select(rule => (rule.Id, Fault: FaultOf(rule, person)))
            .Where(one => one.Fault is not null)
            .Select(one => Message.Of("safety.rule-failed.with", ("rule", one.Id), ("fault", one.Fault!)));

    /// <summary>Gives, for each rule that is unknown, the questions that would settle it; there may be none.</summary>
    public static IEnumerable<(bool IsUnknown, IReadOnlyList<string> Facts)> Open(IEnumerable<TriageRule> rules, PersonFacts person)
    {
        foreach (var own in rules.Select(rule => rule.Person).OfType<OwnRuleExpression>())
        {
            var scope = new RuleScope(person, null, null, default);
            if (own.Evaluate(scope).IsUnknown)
            {
                var open = new SortedSet<string>(StringComparer.Ordinal);
                own.AddOpenFacts(scope, open);
                yield return (true, [.. open.Select(person.AskedBy).OfType<string>().Where(id => person.OpenStatusOf(id) is not null)]);
            }
        }
    }

    private static string? FaultOf(TriageRule rule, PersonFacts person) =>
        rule.Person is OwnRuleExpression own ? own.Ask(new(person, null, null, default)).Fault : null;
}
