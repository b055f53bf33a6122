using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a rule on the person alone.</summary>
internal static class TriageReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["id", "triage", "person", "say", "cite"], ["redFlag", "condition", "whenNotSure", "tests"]);

    private static readonly string[] Words = ["caution", "consult", "same-day", "emergency"];

    public static TriageRule Read(ref DataReader reader, RulePack pack)
    {
        var mark = reader.Mark();
        var rule = new TriageRule { Id = "", Place = mark };
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    rule = rule with { Id = pack.Vocabulary.TakeId(ref reader) };
                    break;
                case "redFlag":
                    rule = rule with { RedFlag = reader.String(4) };
                    break;
                case "condition":
                    rule = rule with { Condition = NameReader.ReadCondition(ref reader) };
                    break;
                case "triage":
                    rule = rule with { Triage = ReadWord(ref reader) };
                    break;
                case "person":
                    rule = rule with { Person = ExpressionReader.Read(ref reader, rule.Condition) };
                    break;
                case "whenNotSure":
                    rule = rule with { WhenNotSure = ReadWord(ref reader) };
                    break;
                case "say":
                    rule = rule with { Text = pack.Vocabulary.ReadText(ref reader, "rule", rule.Condition) };
                    break;
                case "cite":
                    rule = rule with { Citations = pack.Vocabulary.ReadCitations(ref reader) };
                    break;
                default:
                    pack.ReadCases(ref reader, rule.Id, isAboutPerson: true);
                    break;
            }
        }

        if (rule.Citations.Count == 0)
        {
            reader.Report(DataProblem.Incomplete, $"'{rule.Id}' has no source", "add \"cite\"");
        }

        if (rule.Triage is not null && !pack.Vocabulary.HasText(rule.AdviceKey))
        {
            reader.Report(DataProblem.Incomplete, $"there is no text '{rule.AdviceKey}'", "write what the person should do");
        }

        RuleLimits.Check(mark, reader.Problems, rule.Person);
        return rule with { Advice = pack.Vocabulary.TextOf(rule.AdviceKey, rule.Condition) };
    }

    private static Triage? ReadWord(ref DataReader reader)
    {
        var word = reader.String(20);
        switch (word)
        {
            case "caution" or "":
                return null;
            case "consult":
                return Triage.Consult;
            case "same-day":
                return Triage.SameDay;
            case "emergency":
                return Triage.Emergency;
            default:
                reader.ReportUnknown(DataProblem.UnknownName, "triage", word, Words);
                return null;
        }
    }
}
