using System.Security.Cryptography;
using StretchKit.Evidence;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a rule pack, <c>stretchkit-rules/1</c>; a pack with one problem is refused whole, with all of them.</summary>
internal static class RulePackReader
{
    private static readonly ObjectShape FileShape = ObjectShape.Of(
        ["format", "pack"],
        ["$schema", "sources", "messages", "overrides", "screens", "triage", "rows", "rules"]);

    private static readonly ObjectShape PackShape = ObjectShape.Of(["id", "version"], []);

    /// <summary>Reads one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Where its problems go.</param>
    /// <param name="takenIds">The ids of the packs read before; those of this pack are added.</param>
    /// <param name="hasCases">Whether its cases are read too, to be run.</param>
    public static RulePack Read(DataFile file, DiagnosticBag problems, HashSet<string> takenIds, bool hasCases = true)
    {
        var pack = new RulePack
        {
            ContentHash = new(() => Convert.ToHexString(SHA256.HashData(file.Utf8)).ToLowerInvariant()),
            Vocabulary = new(takenIds),
            HasCases = hasCases,
        };
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
                    case "messages":
                        PackTextReader.Read(ref reader, pack.Vocabulary);
                        break;
                    default:
                        ReadList(ref reader, cursor.Name, pack);
                        break;
                }
            }
        });
        CheckSize(problems, pack);
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

    private static void ReadList(ref DataReader reader, string list, RulePack pack)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            switch (list)
            {
                case "sources":
                    ReadSource(ref reader, pack.Vocabulary);
                    break;
                case "overrides":
                    pack.Overrides.Add(OverrideReader.Read(ref reader, pack));
                    break;
                case "screens":
                    pack.Screens.Add(ScreenReader.Read(ref reader, pack));
                    break;
                case "triage":
                    pack.Triage.Add(TriageReader.Read(ref reader, pack));
                    break;
                case "rows":
                    pack.Rules.AddRange(RowReader.Read(ref reader, pack));
                    break;
                default:
                    pack.Rules.Add(StretchRuleReader.Read(ref reader, pack));
                    break;
            }
        }
    }

    private static void ReadSource(ref DataReader reader, PackVocabulary vocabulary)
    {
        var mark = reader.Mark();
        if (SourceRegister.ReadSource(ref reader, vocabulary.Sources) is { } id && SourceRegister.Find(id) is not null)
        {
            mark.Report(reader.Problems, DataProblem.Reserved, $"the library has a source '{id}'", "cite it, or choose another id");
        }
    }

    private static void CheckSize(DiagnosticBag problems, RulePack pack)
    {
        var count = pack.Rules.Count + pack.Triage.Count + pack.Screens.Count;
        if (count > RuleLimits.MostRules)
        {
            pack.Mark.Report(problems, DataProblem.TooMany, $"the pack has {count} rules, each outcome of a cell being one", $"use at most {RuleLimits.MostRules}");
        }
    }
}
