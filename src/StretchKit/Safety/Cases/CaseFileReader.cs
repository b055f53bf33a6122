using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit.Safety.Cases;

/// <summary>Reads cases that stand in a file beside their pack, <c>stretchkit-rule-cases/1</c>: a list for each rule, row or screen.</summary>
internal static class CaseFileReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["format", "pack", "cases"], ["about"]);

    public static List<RuleCase> Read(DataFile file, RulePack pack, DiagnosticBag problems)
    {
        var cases = new List<RuleCase>();
        var person = pack.Screens.Select(screen => screen.Id).Concat(pack.Triage.Select(rule => rule.Id)).ToHashSet(StringComparer.Ordinal);
        var stretch = pack.Rules.SelectMany(rule => new[] { rule.Row, rule.Id }).ToHashSet(StringComparer.Ordinal);
        DataReader.ReadFile(file, problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "format":
                        reader.Format();
                        break;
                    case "about":
                        reader.String(600);
                        break;
                    case "pack":
                        ReadPack(ref reader, pack);
                        break;
                    default:
                        ReadSubjects(ref reader, person, stretch, cases);
                        break;
                }
            }
        });
        return cases;
    }

    private static void ReadPack(ref DataReader reader, RulePack pack)
    {
        var id = reader.String(60);
        if (id.Length > 0 && id != pack.Id)
        {
            reader.Report(DataProblem.Contradiction, $"the cases are those of '{id}'", $"they are run against '{pack.Id}'", pack.Id);
        }
    }

    private static void ReadSubjects(ref DataReader reader, HashSet<string> person, HashSet<string> stretch, List<RuleCase> cases)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var subject))
        {
            if (!person.Contains(subject) && !stretch.Contains(subject))
            {
                reader.ReportUnknown(DataProblem.UnknownName, "rule", subject, person.Concat(stretch));
                reader.Skip();
                continue;
            }

            var items = reader.Array();
            while (reader.Next(ref items))
            {
                cases.Add(CaseReader.Read(ref reader, subject, person.Contains(subject)));
            }
        }
    }
}
