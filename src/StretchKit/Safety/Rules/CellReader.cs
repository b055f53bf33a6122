using System.Text.Json;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a cell of a condition table: a verdict word, or an object with conditions and changes.</summary>
internal static class CellReader
{
    private static readonly string[] Words = ["helpful", "ok", "caution", "modify", "avoid", "avoid-weak"];

    private static readonly ObjectShape Shape = ObjectShape.Of(["verdict"], ["if", "else", "change", "say", "helpful", "cite"]);

    /// <summary>Reads all outcomes of one cell; those after an <c>if</c> hold where it does not.</summary>
    public static List<Cell> Read(ref DataReader reader, PackVocabulary pack, ConditionDefinition? about)
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
                    others = Read(ref reader, pack, about);
                    break;
                case "change":
                    cell = cell with { Modifications = ChangeReader.Read(ref reader, pack) };
                    break;
                case "say":
                    cell = cell with { Text = pack.ReadText(ref reader, "rule", about) };
                    break;
                case "cite":
                    cell = cell with { Citations = pack.ReadCitations(ref reader) };
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
