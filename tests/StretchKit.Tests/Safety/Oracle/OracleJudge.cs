using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// The plain meaning of the rules: every rule is asked as it stands, for every stretch, without masks, splitting or
/// order. The compiled engine must agree with it on everything.
/// </summary>
internal sealed class OracleJudge(RuleBook book, PersonFacts person, bool isScreenOpen)
{
    public OracleVerdict Judge(Stretch stretch, BodySide side) =>
        OracleVerdict.Of([.. book.Rules.SelectMany(rule => Ask(rule, person, stretch, side))], isScreenOpen);

    /// <summary>Gives the conditions about which a rule is asked: those that are stated, else the one nobody asked about.</summary>
    public static IEnumerable<(ConditionInstance? About, bool? Has, bool IsStated)> Whom(StretchRule rule, PersonFacts person)
    {
        if (rule.Condition is not { } condition)
        {
            var isStated = rule.Person is not Always && OracleExpression.Ask(rule.Person, new(person, null, null, default)) is true;
            return [(null, true, isStated)];
        }

        return OracleExpression.Ask(new ConditionExpression(condition), new(person, null, null, default)) switch
        {
            true => person.Stated(condition).Select(instance => ((ConditionInstance?)instance, (bool?)true, true)),
            null => [(ConditionInstance.Supposed(condition), null, false)],
            false => [],
        };
    }

    /// <summary>Asks one rule about a stretch; what is false is left out.</summary>
    public static IEnumerable<OracleFinding> Ask(StretchRule rule, PersonFacts person, Stretch stretch, BodySide side)
    {
        foreach (var (about, has, isStated) in Whom(rule, person))
        {
            var scope = new RuleScope(person, about, stretch, side);
            var holds = has & OracleExpression.Ask(rule.Person, scope) & OracleExpression.Ask(rule.When, scope) & OracleExpression.Ask(rule.Stretch, scope);
            if (holds is not false)
            {
                yield return new(rule, about, holds, isStated);
            }
        }
    }
}
