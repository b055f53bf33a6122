using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Tests.Safety.RuleCases;

/// <summary>Whether a rule alone holds, could hold or does not hold.</summary>
internal static class RuleTruth
{
    /// <summary>Of a rule on a stretch, in one column of a person judged by a book that has it.</summary>
    public static Truth Of(StretchRule rule, JudgedPerson judged, int column) =>
        judged.Held.Where(held => ReferenceEquals(held.Part.Rule, rule)).Aggregate((Truth)false, (any, held) => any | held.Holds(column));

    /// <summary>Of a rule on the person: for a gate, any time that its condition is stated.</summary>
    public static Truth Of(TriageRule rule, PersonFacts person) => rule.Condition is { } condition
        ? person.Stated(condition).Aggregate((Truth)false, (any, instance) => any | rule.Person.Evaluate(new(person, instance, null, default)))
        : rule.Person.Evaluate(new(person, null, null, default));

    /// <summary>Of a screen: while it applies and asks something that is open.</summary>
    public static Truth Of(Screen screen, PersonFacts person) =>
        screen.When.Evaluate(new(person, null, null, default)) & (Truth)screen.Require.Concat(screen.Offer).Any(fact => !person[fact].IsKnown);
}
