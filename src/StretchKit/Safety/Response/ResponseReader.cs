using System.Globalization;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Response;

/// <summary>Reads the table of answers, <c>stretchkit-response/1</c>.</summary>
internal static class ResponseReader
{
    private const string Path = "Safety/Response/Data/response.json";

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "movements", "soreness", "stable", "countedRise", "duringRiseAtMost", "rows"], []);

    private static readonly ObjectShape SorenessShape = ObjectShape.Of(["scoreAtMost", "minutesAtMost"], []);

    private static readonly ObjectShape StableShape = ObjectShape.Of(["daysAtLeast"], []);

    private static readonly ObjectShape RowShape = ObjectShape.Of(
        ["id", "when", "answer", "say", "grade", "cite"],
        ["score", "rise", "minutes", "tinglingMinutes", "timesEased", "stopped", "is", "isNot", "beside", "whenUnknown", "triage", "ask", "record", "movement"]);

    private static readonly ObjectShape RangeShape = ObjectShape.Of([], ["gte", "gt", "lte", "lt"]);

    public static ResponseTable ReadBuiltIn() => Read(DataFile.Embedded(Path, DataFormat.Response));

    /// <exception cref="StretchKitDataException">The file has problems.</exception>
    public static ResponseTable Read(DataFile file)
    {
        var (problems, table) = (new DiagnosticBag(), new ResponseTable());
        DataReader.ReadFile(file, problems, (ref DataReader reader) => table = ReadTable(ref reader));
        problems.ThrowIfAny();
        return table;
    }

    private static ResponseTable ReadTable(ref DataReader reader)
    {
        var table = new ResponseTable();
        var cursor = reader.Object(FileShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "format":
                    reader.Format();
                    break;
                case "movements":
                    table = table with { Movements = reader.Names<Mechanism>("mechanism") };
                    break;
                case "soreness":
                    table = ReadSoreness(ref reader, table);
                    break;
                case "stable":
                    table = ReadStable(ref reader, table);
                    break;
                case "countedRise":
                    table = table with { CountedRise = reader.Int32(1, 10) };
                    break;
                case "duringRiseAtMost":
                    table = table with { DuringRiseAtMost = reader.Int32(1, 10) };
                    break;
                default:
                    table = table with { Rows = ReadRows(ref reader) };
                    break;
            }
        }

        return table;
    }

    private static ResponseTable ReadSoreness(ref DataReader reader, ResponseTable table)
    {
        var cursor = reader.Object(SorenessShape);
        while (reader.Next(ref cursor))
        {
            table = cursor.Name == "scoreAtMost"
                ? table with { SorenessScore = reader.Int32(0, 10) }
                : table with { SorenessMinutes = reader.Int32(0, PainReport.LongestMinutes) };
        }

        return table;
    }

    private static ResponseTable ReadStable(ref DataReader reader, ResponseTable table)
    {
        var cursor = reader.Object(StableShape);
        while (reader.Next(ref cursor))
        {
            table = table with { StableDays = reader.Int32(1, 40000) };
        }

        return table;
    }

    private static List<ResponseRow> ReadRows(ref DataReader reader)
    {
        var rows = new List<ResponseRow>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var mark = reader.Mark();
            var row = ReadRow(ref reader);
            if (rows.Any(other => other.Id == row.Id))
            {
                mark.Report(reader.Problems, DataProblem.DuplicateId, $"there are two rows '{row.Id}'", "give each row an id of its own");
            }

            rows.Add(row);
        }

        return rows;
    }

    private static ResponseRow ReadRow(ref DataReader reader)
    {
        var row = new ResponseRow();
        var cursor = reader.Object(RowShape);
        while (reader.Next(ref cursor))
        {
            row = cursor.Name switch
            {
                "id" => row with { Id = reader.Id() },
                "when" => row with { When = reader.Names<PainMoment>("moment") },
                "score" => row with { Score = ReadRange(ref reader, 10) },
                "rise" => row with { Rise = ReadRange(ref reader, 10) },
                "minutes" => row with { Minutes = ReadRange(ref reader, PainReport.LongestMinutes) },
                "tinglingMinutes" => row with { TinglingMinutes = ReadRange(ref reader, PainReport.LongestMinutes) },
                "timesEased" => row with { TimesEased = ReadRange(ref reader, 99) },
                "stopped" => row with { Stopped = ReadRange(ref reader, 99) },
                "is" => row with { Is = reader.Names<ResponseSign>("sign of a report") },
                "isNot" => row with { IsNot = reader.Names<ResponseSign>("sign of a report") },
                "beside" => row with { Beside = reader.Name<PainAnswer>("answer") },
                "answer" => row with { Answer = reader.Name<PainAnswer>("answer") },
                "whenUnknown" => row with { WhenUnknown = reader.Name<PainAnswer>("answer") },
                "triage" => row with { Triage = reader.Name<Triage>("triage") },
                "ask" => row with { Ask = ReadText(ref reader, "response.ask.") },
                "record" => row with { Record = ReadFacts(ref reader) },
                "movement" => row with { Movement = reader.Name<MovementFinding>("finding") },
                "say" => row with { Text = ReadText(ref reader, "response.") },
                "grade" => row with { Grade = reader.Name<RuleGrade>("grade") },
                _ => row with { Citations = ReadSources(ref reader) },
            };
        }

        return row;
    }

    private static NumberRange ReadRange(ref DataReader reader, int most)
    {
        var range = NumberRange.Everything;
        var cursor = reader.Object(RangeShape);
        while (reader.Next(ref cursor))
        {
            var number = reader.Int32(0, most);
            range = cursor.Name switch
            {
                "gte" => range with { Lowest = number },
                "gt" => range with { Lowest = number + 1 },
                "lte" => range with { Highest = number },
                _ => range with { Highest = number - 1 },
            };
        }

        return range;
    }

    private static Message ReadText(ref DataReader reader, string prefix)
    {
        var id = reader.Id();
        if (id.Length > 0 && TextTable.Find(CultureInfo.InvariantCulture, prefix + id) is null)
        {
            reader.Report(DataProblem.UnknownName, $"there is no text '{prefix}{id}'", "add it to Localization/en/response.json");
            return Message.Empty;
        }

        return id.Length == 0 ? Message.Empty : Message.Of(prefix + id);
    }

    private static List<string> ReadFacts(ref DataReader reader)
    {
        var facts = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var id = reader.Id();
            if (id.Length > 0 && FactVocabulary.Find(id) is not { Kind: FactKind.YesNo, IsDerived: false })
            {
                reader.ReportUnknown(DataProblem.UnknownName, "yes-no fact", id, FactVocabulary.AskableIds);
            }

            facts.Add(id);
        }

        return facts;
    }

    private static IReadOnlyList<Citation> ReadSources(ref DataReader reader)
    {
        var citations = new List<Citation>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (SourceRegister.ReadId(ref reader) is { } citation)
            {
                citations.Add(citation);
            }
        }

        return [.. citations];
    }
}
