using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>The rules in C# on the person alone: those that failed, and those that wait for answers.</summary>
internal static class OwnTriage
{
    /// <summary>Gives a rule; one in C# that fails for this person says so and holds the session back.</summary>
    public static TriageRule Failing(TriageRule rule, PersonFacts person) => FaultOf(rule, person) is null
        ? rule
        : rule with { HasFailed = true, Text = Message.Of("safety.rule-failed", ("rule", rule.Id)), Advice = Message.Of("triage.rule-failed.advice") };

    /// <summary>Gives what failed, with the kind of fault.</summary>
    public static IEnumerable<Message> Failures(IEnumerable<TriageRule> rules, PersonFacts person)
    {
        foreach (var rule in rules)
        {
            if (FaultOf(rule, person) is { } fault)
            {
                yield return Message.Of("safety.rule-failed.with", ("rule", rule.Id), ("fault", fault));
            }
        }
    }

    /// <summary>Gives the questions that would settle a rule that is unknown, of which there may be none; <see langword="null"/> for any other.</summary>
    public static IReadOnlyList<string>? Open(TriageRule rule, PersonFacts person)
    {
        var scope = new RuleScope(person, null, null, default);
        if (rule.Person is not OwnRuleExpression own || !own.Evaluate(scope).IsUnknown)
        {
            return null;
        }

        var open = new SortedSet<string>(StringComparer.Ordinal);
        own.AddOpenFacts(scope, open);
        return [.. open.Select(person.AskedBy).OfType<string>().Where(id => person.OpenStatusOf(id) is not null)];
    }

    private static string? FaultOf(TriageRule rule, PersonFacts person) =>
        rule.Person is OwnRuleExpression own ? own.Ask(new(person, null, null, default)).Fault : null;
}
