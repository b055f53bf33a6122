using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads an entry that makes a rule milder.</summary>
internal static class OverrideReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["rule", "verdict", "by", "say", "cite"], ["change"]);

    public static RuleOverride Read(ref DataReader reader, RulePack pack)
    {
        var mark = reader.Mark();
        var entry = new RuleOverride { PackId = pack.Id, Place = mark };
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            entry = cursor.Name switch
            {
                "rule" => entry with { RuleId = reader.String(120) },
                "verdict" => entry with { Verdict = reader.Name<Verdict>("verdict") },
                "by" => entry with { By = reader.String(80) },
                "say" => entry with { Reason = pack.Vocabulary.ReadText(ref reader, "override") },
                "cite" => entry with { Citations = pack.Vocabulary.ReadCitations(ref reader) },
                _ => entry with { Modifications = ChangeReader.Read(ref reader, pack.Vocabulary) },
            };
        }

        if (entry.Verdict is Verdict.Modify && entry.Modifications.Count == 0)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "'modify' names no change", "add \"change\"");
        }

        if (cursor.Has("cite") && entry.Citations.Count == 0)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "a milder verdict has no source", "add \"cite\"");
        }

        return entry;
    }
}
