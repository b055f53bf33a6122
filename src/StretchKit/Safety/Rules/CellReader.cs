using System.Text.Json;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a cell of a condition table: a verdict word, or an object with conditions and changes.</summary>
internal static class CellReader
{
    private static readonly string[] Words = ["helpful", "ok", "caution", "modify", "avoid", "avoid-weak"];

    private static readonly ObjectShape Shape = ObjectShape.Of(["verdict"], ["if", "else", "change", "say", "helpful", "cite"]);

    private static readonly ObjectShape ChangeShape = ObjectShape.Of(
        [],
        ["holdAtMostSeconds", "secondsPerMuscleAtMost", "rangeAtMostPercent", "prop", "cue", "easierVariant"]);

    /// <summary>Reads all outcomes of one cell; those after an <c>if</c> hold where it does not.</summary>
    public static List<Cell> Read(ref DataReader reader, ConditionDefinition? about)
    {
        if (reader.Token is not JsonTokenType.StartObject)
        {
            var plain = ReadWord(ref reader, new() { Place = reader.Mark() });
            if (plain.Verdict is Verdict.Modify)
            {
                reader.Report(DataProblem.Incomplete, "'modify' names no change", "write an object with \"verdict\" and \"change\"");
            }

            return [plain];
        }

        var mark = reader.Mark();
        var cell = new Cell { Place = mark };
        List<Cell>? others = null;
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "verdict":
                    cell = ReadWord(ref reader, cell);
                    break;
                case "if":
                    cell = cell with { If = ExpressionReader.Read(ref reader, about) };
                    break;
                case "else":
                    others = Read(ref reader, about);
                    break;
                case "change":
                    cell = cell with { Modifications = ReadChanges(ref reader) };
                    break;
                case "say":
                    cell = cell with { Say = ReadSay(ref reader, "rule") };
                    break;
                case "cite":
                    cell = cell with { Citations = ReadCitations(ref reader) };
                    break;
                default:
                    cell = cell with { IsHelpful = reader.Boolean() };
                    break;
            }
        }

        if (cell.Verdict is Verdict.Modify && cell.Modifications.Count == 0)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "'modify' names no change", "add \"change\"");
        }

        var list = new List<Cell> { cell };
        if (others is not null)
        {
            var otherwise = CombinedExpression.Not(cell.If);
            list.AddRange(others.Select(other => other with { If = CombinedExpression.All(otherwise, other.If) }));
        }

        return list;
    }

    public static List<Modification> ReadChanges(ref DataReader reader)
    {
        var changes = new List<Modification>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var mark = reader.Mark();
            Modification? change = null;
            var cursor = reader.Object(ChangeShape);
            while (reader.Next(ref cursor))
            {
                if (change is not null)
                {
                    mark.Report(reader.Problems, DataProblem.Contradiction, "one change says two things", "write two changes");
                }

                change = cursor.Name switch
                {
                    "holdAtMostSeconds" => new() { HoldAtMostSeconds = reader.Int32(1, 600) },
                    "secondsPerMuscleAtMost" => new() { SecondsPerMuscleAtMost = reader.Int32(1, 3600) },
                    "rangeAtMostPercent" => new() { RangeAtMostPercent = reader.Int32(1, 100) },
                    "prop" => new() { Prop = reader.Name<Equipment>("piece of equipment") },
                    "cue" => new() { Cue = Message.Of($"cue.{ReadSay(ref reader, "cue")}") },
                    _ => new() { UseEasierVariant = reader.Boolean() },
                };
            }

            if (change is null)
            {
                mark.Report(reader.Problems, DataProblem.Incomplete, "the change says nothing", "name one change");
            }
            else
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    public static List<Citation> ReadCitations(ref DataReader reader)
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

        return citations;
    }

    /// <summary>Reads the id of a text and checks that English has it.</summary>
    public static string ReadSay(ref DataReader reader, string prefix)
    {
        var id = reader.Id(90);
        if (id.Length > 0 && !TextTable.Of(TextTable.English).ContainsKey($"{prefix}.{id}"))
        {
            var known = TextTable.Of(TextTable.English).Keys
                .Where(key => key.StartsWith($"{prefix}.", StringComparison.Ordinal))
                .Select(key => key[(prefix.Length + 1)..]);
            reader.ReportUnknown(DataProblem.UnknownName, $"text under '{prefix}.'", id, known);
        }

        return id;
    }

    private static Cell ReadWord(ref DataReader reader, Cell cell)
    {
        var word = reader.String(20);
        switch (word)
        {
            case "helpful":
                return cell with { IsHelpful = true };
            case "ok" or "":
                return cell;
            case "caution":
                return cell with { Verdict = Verdict.Caution };
            case "modify":
                return cell with { Verdict = Verdict.Modify };
            case "avoid":
                return cell with { Verdict = Verdict.Avoid };
            case "avoid-weak":
                return cell with { Verdict = Verdict.Avoid, IsWeaklyBased = true };
            default:
                reader.ReportUnknown(DataProblem.UnknownName, "verdict", word, Words);
                return cell;
        }
    }
}
