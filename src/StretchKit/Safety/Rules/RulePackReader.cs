using System.Security.Cryptography;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a rule pack, <c>stretchkit-rules/1</c>; a pack with one problem is refused whole, with all of them.</summary>
internal static class RulePackReader
{
    private const int HashDigits = 12;

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "pack"], ["$schema", "screens", "triage", "rows", "rules"]);

    private static readonly ObjectShape PackShape = ObjectShape.Of(["id", "version"], []);

    private static readonly ObjectShape ScreenShape = ObjectShape.Of(["id"], ["when", "require", "offer", "first"]);

    private static readonly ObjectShape TriageShape = ObjectShape.Of(["id", "triage", "person", "say", "cite"], ["redFlag", "condition", "whenNotSure"]);

    private static readonly ObjectShape RuleShape = ObjectShape.Of(["id", "verdict", "say"], ["condition", "person", "stretch", "change", "whenUnknown", "grade", "cite"]);

    private static readonly string[] TriageWords = ["caution", "consult", "same-day", "emergency"];

    /// <summary>Reads one file; ids are checked against those of the packs read before.</summary>
    public static RulePack Read(DataFile file, DiagnosticBag problems, HashSet<string> ids)
    {
        var pack = new RulePack { Hash = Convert.ToHexString(SHA256.HashData(file.Utf8))[..HashDigits].ToLowerInvariant() };
        DataReader.ReadFile(file, problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(FileShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "format":
                        reader.Format();
                        break;
                    case "pack":
                        pack = ReadHead(ref reader, pack);
                        break;
                    case "$schema":
                        reader.String(300);
                        break;
                    default:
                        ReadList(ref reader, cursor.Name, pack, ids);
                        break;
                }
            }
        });
        return pack;
    }

    private static RulePack ReadHead(ref DataReader reader, RulePack pack)
    {
        var (id, version) = ("", "");
        var mark = reader.Mark();
        var cursor = reader.Object(PackShape);
        while (reader.Next(ref cursor))
        {
            if (cursor.Name == "id")
            {
                mark = reader.Mark();
                id = reader.String(60);
            }
            else
            {
                version = reader.String(20);
            }
        }

        return pack with { Id = id, Version = version, Mark = mark };
    }

    private static void ReadList(ref DataReader reader, string list, RulePack pack, HashSet<string> ids)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            switch (list)
            {
                case "screens":
                    pack.Screens.Add(ReadScreen(ref reader, ids));
                    break;
                case "triage":
                    pack.Triage.Add(ReadTriage(ref reader, ids));
                    break;
                case "rows":
                    pack.Rules.AddRange(RowReader.Read(ref reader, ids));
                    break;
                default:
                    pack.Rules.Add(ReadRule(ref reader, ids));
                    break;
            }
        }
    }

    private static string ReadId(ref DataReader reader, HashSet<string> ids)
    {
        var id = reader.Id(90);
        if (id.Length > 0 && !ids.Add(id))
        {
            reader.Report(DataProblem.DuplicateId, $"'{id}' stands twice", "choose another id");
        }

        return id;
    }

    private static Screen ReadScreen(ref DataReader reader, HashSet<string> ids)
    {
        var screen = new Screen { Id = "", Place = reader.Mark() };
        var cursor = reader.Object(ScreenShape);
        while (reader.Next(ref cursor))
        {
            screen = cursor.Name switch
            {
                "id" => screen with { Id = ReadId(ref reader, ids) },
                "when" => screen with { When = ExpressionReader.Read(ref reader, null) },
                "require" => screen with { Require = ReadFacts(ref reader) },
                "offer" => screen with { Offer = ReadFacts(ref reader) },
                _ => screen with { ComesFirst = reader.Boolean() },
            };
        }

        if (screen.Require.Count + screen.Offer.Count == 0)
        {
            screen.Place.Report(reader.Problems, DataProblem.Incomplete, $"the screen '{screen.Id}' asks nothing", "name facts under \"require\" or \"offer\"");
        }

        return screen;
    }

    private static List<string> ReadFacts(ref DataReader reader)
    {
        var facts = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var id = reader.Id();
            if (FactVocabulary.Find(id) is null && id.Length > 0)
            {
                reader.ReportUnknown(DataProblem.UnknownName, "fact", id, FactVocabulary.AskableIds);
            }

            facts.Add(id);
        }

        return facts;
    }

    private static TriageRule ReadTriage(ref DataReader reader, HashSet<string> ids)
    {
        var rule = new TriageRule { Id = "", Place = reader.Mark() };
        var cursor = reader.Object(TriageShape);
        while (reader.Next(ref cursor))
        {
            rule = cursor.Name switch
            {
                "id" => rule with { Id = ReadId(ref reader, ids) },
                "redFlag" => rule with { RedFlag = reader.String(4) },
                "condition" => rule with { Condition = ReadCondition(ref reader) },
                "triage" => rule with { Triage = ReadTriageWord(ref reader) },
                "person" => rule with { Person = ExpressionReader.Read(ref reader, rule.Condition) },
                "whenNotSure" => rule with { WhenNotSure = ReadTriageWord(ref reader) },
                "say" => rule with { Say = $"rule.{CellReader.ReadSay(ref reader, "rule")}" },
                _ => rule with { Citations = CellReader.ReadCitations(ref reader) },
            };
        }

        if (rule.Citations.Count == 0)
        {
            reader.Report(DataProblem.Incomplete, $"'{rule.Id}' has no source", "add \"cite\"");
        }

        if (rule.Triage is not null && !TextTable.Of(TextTable.English).ContainsKey(rule.AdviceKey))
        {
            reader.Report(DataProblem.Incomplete, $"there is no text '{rule.AdviceKey}'", "write what the person should do");
        }

        return rule;
    }

    private static Triage? ReadTriageWord(ref DataReader reader)
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
                reader.ReportUnknown(DataProblem.UnknownName, "triage", word, TriageWords);
                return null;
        }
    }

    private static ConditionDefinition? ReadCondition(ref DataReader reader)
    {
        var id = reader.Id();
        var condition = ConditionVocabulary.Find(id);
        if (condition is null && id.Length > 0)
        {
            reader.ReportUnknown(DataProblem.UnknownName, "condition", id, ConditionVocabulary.Ids);
        }

        return condition;
    }

    private static StretchRule ReadRule(ref DataReader reader, HashSet<string> ids)
    {
        var mark = reader.Mark();
        var rule = new StretchRule { Id = "", Place = mark };
        List<Citation> citations = [];
        var cursor = reader.Object(RuleShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    rule = rule with { Id = ReadId(ref reader, ids) };
                    break;
                case "condition":
                    rule = rule with { Condition = ReadCondition(ref reader) };
                    break;
                case "person":
                    rule = rule with { Person = ExpressionReader.Read(ref reader, rule.Condition) };
                    break;
                case "stretch":
                    rule = rule with { Stretch = ExpressionReader.Read(ref reader, rule.Condition) };
                    break;
                case "verdict":
                    rule = rule with { Verdict = reader.Name<Verdict>("verdict") };
                    break;
                case "whenUnknown":
                    rule = rule with { WhenUnknown = reader.Name<Verdict>("verdict") };
                    break;
                case "change":
                    rule = rule with { Modifications = CellReader.ReadChanges(ref reader) };
                    break;
                case "say":
                    rule = rule with { Say = $"rule.{CellReader.ReadSay(ref reader, "rule")}" };
                    break;
                case "grade":
                    rule = rule with { Grade = reader.Name<RuleGrade>("grade") };
                    break;
                default:
                    citations = CellReader.ReadCitations(ref reader);
                    break;
            }
        }

        if (rule.Verdict is Verdict.Modify && rule.Modifications.Count == 0)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "'modify' names no change", "add \"change\"");
        }

        if (rule.Verdict >= Verdict.Modify && citations.Count == 0)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, $"'{rule.Id}' is {Vocabulary<Verdict>.IdOf(rule.Verdict)} without a source", "add \"cite\"");
        }

        if (rule.WhenUnknown > rule.Verdict)
        {
            mark.Report(reader.Problems, DataProblem.Contradiction, "'whenUnknown' is firmer than the verdict", "make it at most the verdict");
        }

        return rule with { Citations = citations };
    }
}
