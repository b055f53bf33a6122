using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// The oracle for many people and one catalogue: the same answers as <see cref="OracleJudge"/>, which a test holds,
/// but what it once said of a stretch is written down. Not for several threads.
/// </summary>
internal sealed class QuickOracle(RuleBook book, Column[] columns)
{
    private readonly (StretchRule Rule, OracleTable Stretch)[] _rules = [.. book.Rules.Select(rule => (rule, new OracleTable(rule.Stretch, columns)))];

    public OracleVerdict[] Judge(PersonFacts person, bool isScreenOpen)
    {
        var findings = Array.ConvertAll(columns, _ => new List<OracleFinding>());
        foreach (var (rule, table) in _rules)
        {
            foreach (var (about, has, isStated) in OracleJudge.Whom(rule, person))
            {
                var scope = new RuleScope(person, about, null, default);
                var who = has & OracleExpression.Ask(rule.Person, scope) & OracleExpression.Ask(rule.When, scope);
                if (who is not false)
                {
                    Add(new(rule, about, true, isStated), new(rule, about, null, isStated), who, table.Ask(scope), findings);
                }
            }
        }

        return Array.ConvertAll(findings, found => OracleVerdict.Of(found, isScreenOpen));
    }

    private static void Add(OracleFinding certain, OracleFinding possible, bool? who, bool?[] stretch, List<OracleFinding>[] findings)
    {
        for (var column = 0; column < stretch.Length; column++)
        {
            switch (who & stretch[column])
            {
                case true:
                    findings[column].Add(certain);
                    break;
                case null:
                    findings[column].Add(possible);
                    break;
            }
        }
    }
}
