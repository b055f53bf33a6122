using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a rule on a stretch that is not a cell of a table.</summary>
internal static class StretchRuleReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(
        ["id", "verdict", "say"],
        ["condition", "person", "stretch", "change", "whenUnknown", "grade", "cite", "fixed", "tests"]);

    public static StretchRule Read(ref DataReader reader, RulePack pack)
    {
        var mark = reader.Mark();
        var rule = new StretchRule { Id = "", Place = mark };
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            rule = cursor.Name switch
            {
                "id" => rule with { Id = pack.Vocabulary.TakeId(ref reader) },
                "condition" => rule with { Condition = NameReader.ReadCondition(ref reader) },
                "person" => rule with { Person = ExpressionReader.Read(ref reader, rule.Condition) },
                "stretch" => rule with { Stretch = ExpressionReader.Read(ref reader, rule.Condition) },
                "verdict" => rule with { Verdict = reader.Name<Verdict>("verdict") },
                "whenUnknown" => rule with { WhenUnknown = reader.Name<Verdict>("verdict") },
                "change" => rule with { Modifications = ChangeReader.Read(ref reader, pack.Vocabulary) },
                "say" => rule with { Text = pack.Vocabulary.ReadText(ref reader, "rule", rule.Condition) },
                "grade" => rule with { Grade = reader.Name<RuleGrade>("grade") },
                "fixed" => rule with { IsFixed = reader.Boolean() },
                "cite" => rule with { Citations = pack.Vocabulary.ReadCitations(ref reader) },
                _ => ReadCases(ref reader, pack, rule),
            };
        }

        Check(rule, mark, reader.Problems);
        return rule;
    }

    private static StretchRule ReadCases(ref DataReader reader, RulePack pack, StretchRule rule)
    {
        pack.ReadCases(ref reader, rule.Id, isAboutPerson: false);
        return rule;
    }

    private static void Check(StretchRule rule, DataMark mark, DiagnosticBag problems)
    {
        if (rule.Verdict is Verdict.Modify && rule.Modifications.Count == 0)
        {
            mark.Report(problems, DataProblem.Incomplete, "'modify' names no change", "add \"change\"");
        }

        if (rule.Verdict >= Verdict.Modify && rule.Citations.Count == 0)
        {
            mark.Report(problems, DataProblem.Incomplete, $"'{rule.Id}' is {Vocabulary<Verdict>.IdOf(rule.Verdict)} without a source", "add \"cite\"");
        }

        if (rule.WhenUnknown > rule.Verdict)
        {
            mark.Report(problems, DataProblem.Contradiction, "'whenUnknown' is firmer than the verdict", "make it at most the verdict");
        }

        RuleLimits.Check(mark, problems, rule.Person, rule.Stretch);
    }
}
