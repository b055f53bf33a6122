using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// The plain meaning of the rules: every rule is asked as it stands, for every stretch, without masks, splitting or
/// order. What holds gives the lowest verdict, what could hold the highest, and what counts lies between. The compiled
/// engine must agree with it on everything.
/// </summary>
internal sealed class OracleJudge(RuleBook book, PersonFacts person, bool isScreenOpen)
{
    public OracleVerdict Judge(Stretch stretch, BodySide side)
    {
        var found = book.Rules.SelectMany(rule => Ask(rule, stretch, side)).ToList();
        var lowest = found.Where(one => one.Holds.IsTrue).Select(one => one.Rule.Verdict).DefaultIfEmpty().Max();
        var counted = found.Select(one => one.Counts).DefaultIfEmpty().Max();
        var effective = isScreenOpen && counted is Verdict.Suitable ? Verdict.Caution : counted;
        var highest = found.Select(one => one.Rule.Verdict).Append(effective).Max();
        var stated = found.Where(one => one.Holds.IsTrue || one.IsStated).Select(one => one.Counts).DefaultIfEmpty().Max();
        return new(
            lowest,
            effective,
            highest,
            found.Exists(one => one.Rule.IsHelpful && one.Holds.IsTrue && one.Rule.Verdict == stated),
            [.. found.Where(one => effective > Verdict.Suitable && one.Counts == effective && (one.Rule.Condition is null || one.IsStated)).Select(one => one.Rule.Id).Distinct().Order(StringComparer.Ordinal)],
            [.. found.Where(one => effective is Verdict.Modify && one.Counts is Verdict.Modify && (one.Rule.Condition is null || one.IsStated)).SelectMany(one => one.Rule.Modifications).Distinct()]);
    }

    private IEnumerable<Found> Ask(StretchRule rule, Stretch stretch, BodySide side)
    {
        if (rule.Condition is not { } condition)
        {
            var who = rule.Person.Evaluate(new(person, null, null, default));
            return Holding(rule, null, Truth.True, who.IsTrue && rule.Person is not Always, stretch, side);
        }

        var stated = person.Stated(condition);
        if (stated.Length > 0)
        {
            return stated.SelectMany(instance => Holding(rule, instance, Truth.True, true, stretch, side));
        }

        return person.HasNoUnstatedCondition ? [] : Holding(rule, ConditionInstance.Supposed(condition), Truth.Unknown, false, stretch, side);
    }

    private IEnumerable<Found> Holding(StretchRule rule, ConditionInstance? about, Truth has, bool isStated, Stretch stretch, BodySide side)
    {
        var scope = new RuleScope(person, about, stretch, side);
        var holds = has & rule.Person.Evaluate(scope) & rule.When.Evaluate(scope) & rule.Stretch.Evaluate(scope);
        if (!holds.IsFalse)
        {
            yield return new(rule, holds, isStated);
        }
    }

    private sealed record Found(StretchRule Rule, Truth Holds, bool IsStated)
    {
        public Verdict Counts => Holds.IsTrue || IsStated
            ? Rule.Verdict
            : Rule.WhenUnknown ?? (Rule.Verdict < Verdict.Caution ? Rule.Verdict : Verdict.Caution);
    }
}
