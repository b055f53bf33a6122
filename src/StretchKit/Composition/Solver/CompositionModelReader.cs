using StretchKit.Serialization;

namespace StretchKit.Composition.Solver;

/// <summary>Reads a model file, <c>composition-model/2</c> or <c>/1</c>; a file with one problem is refused with all of them.</summary>
internal static class CompositionModelReader
{
    private const int LowestValue = -ModelShape.MostMilliPoints;

    private static readonly ObjectShape FileShape = ObjectShape.Of(
        ["B", "arrive", "reset", "kappa", "tau", "start", "endCost", "win", "groups", "items"],
        ["format", "name", "n", "meta", "Bmin", "ties"]);

    private static readonly ObjectShape GroupShape = ObjectShape.Of(["phase", "u"], ["muscle"]);

    private static readonly ObjectShape TieShape = ObjectShape.Of(["limit", "loads"], ["when"]);

    private static readonly ObjectShape ItemShape = ObjectShape.Of(["id", "family", "group", "pos", "tag", "doses"], ["intensity"]);

    /// <exception cref="StretchKitDataException">The file is no valid model.</exception>
    public static TiedModel Read(string name, byte[] utf8)
    {
        var problems = new DiagnosticBag();
        var file = new DataFile(name, DataFormat.Model, utf8);
        var draft = new CompositionModelDraft();
        var marks = new ModelMarks(file);
        DataReader.ReadFile(file, problems, (ref DataReader reader) => ReadModel(ref reader, draft, marks));
        problems.ThrowIfAny();

        var faults = new List<ModelFault>();
        var model = CompositionModel.Create(draft, faults);
        TieChecks.Run(draft, faults);
        foreach (var fault in faults)
        {
            marks.Of(fault).Report(problems, DataProblem.OutOfRange, fault.Problem, fault.Remedy);
        }

        problems.ThrowIfAny();
        return new(model!, draft.Ties);
    }

    private static void ReadModel(ref DataReader reader, CompositionModelDraft draft, ModelMarks marks)
    {
        var format = DataFormat.Model.Older[0];
        var cursor = reader.Object(FileShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "B":
                    draft.BudgetSeconds = reader.Int32(0, ModelShape.MostBudgetSeconds);
                    break;
                case "Bmin":
                    reader.Int32(0, 0);
                    break;
                case "arrive":
                    draft.ArrivalSeconds = reader.Int32(0, ModelShape.MostBudgetSeconds);
                    break;
                case "reset":
                    draft.ResetSeconds = reader.Int32(0, ModelShape.MostTransitionSeconds);
                    break;
                case "kappa":
                    draft.Kappa = reader.Int32(0, ModelShape.MostKappa);
                    break;
                case "start":
                    draft.Start = reader.Int32(0, ModelShape.Positions - 1);
                    break;
                case "tau":
                    marks.Transitions = reader.Mark();
                    ReadRows(ref reader, row => draft.Transitions.AddRange(row), ModelShape.Positions, ModelShape.Positions);
                    break;
                case "endCost":
                    marks.EndCosts = reader.Mark();
                    draft.EndCosts.AddRange(ReadNumbers(ref reader, ModelShape.Positions, 0, ModelShape.MostTransitionSeconds));
                    break;
                case "win":
                    marks.Windows = reader.Mark();
                    ReadRows(ref reader, row => AddWindow(draft, row), ModelShape.Phases, 2);
                    break;
                case "groups":
                    ReadGroups(ref reader, draft, marks);
                    break;
                case "items":
                    ReadItems(ref reader, draft, marks);
                    break;
                case "ties":
                    ReadTies(ref reader, draft, marks);
                    break;
                case "format":
                    format = reader.Format();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (draft.Ties.Count > 0 && format != DataFormat.Model.Id)
        {
            reader.Report(DataProblem.WrongFormat, $"a file of '{format}' has no ties", $"write \"format\": \"{DataFormat.Model.Id}\"");
        }
    }

    private static void AddWindow(CompositionModelDraft draft, List<int> row)
    {
        draft.WindowMinimum.Add(row[0]);
        draft.WindowMaximum.Add(row[1]);
    }

    private static void ReadGroups(ref DataReader reader, CompositionModelDraft draft, ModelMarks marks)
    {
        var groups = reader.Array();
        while (reader.Next(ref groups))
        {
            marks.Groups.Add(reader.Mark());
            var (phase, muscle, utility) = (0, 0, new List<int>());
            var cursor = reader.Object(GroupShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "phase":
                        phase = reader.Int32(0, ModelShape.Phases - 1);
                        break;
                    case "muscle":
                        muscle = reader.Int32(-1, 10_000);
                        break;
                    default:
                        utility = ReadNumbers(ref reader, null, LowestValue, ModelShape.MostMilliPoints);
                        break;
                }
            }

            draft.AddGroup(phase, muscle, [.. utility]);
        }
    }

    private static void ReadItems(ref DataReader reader, CompositionModelDraft draft, ModelMarks marks)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            marks.Items.Add(reader.Mark());
            var (item, doses) = (default(ModelItem), new List<ModelDose>());
            var cursor = reader.Object(ItemShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "id":
                        item = item with { Id = reader.Int32(0, int.MaxValue) };
                        break;
                    case "family":
                        item = item with { Family = reader.Int32(0, int.MaxValue) };
                        break;
                    case "group":
                        item = item with { Group = reader.Int32(0, ModelShape.MostGroups - 1) };
                        break;
                    case "pos":
                        item = item with { Position = reader.Int32(0, ModelShape.Positions - 1) };
                        break;
                    case "tag":
                        item = item with { Tag = reader.Int32(0, ModelShape.Tags - 1) };
                        break;
                    case "intensity":
                        item = item with { Intensity = reader.Int32(0, 10) };
                        break;
                    default:
                        ReadRows(ref reader, row => doses.Add(new(row[0], row[1], row[2])), null, 3);
                        break;
                }
            }

            draft.AddItem(item, [.. doses]);
        }
    }

    private static void ReadTies(ref DataReader reader, CompositionModelDraft draft, ModelMarks marks)
    {
        var ties = reader.Array();
        while (reader.Next(ref ties))
        {
            marks.Ties.Add(reader.Mark());
            var (limit, when, loads) = (0, new List<int>(), new List<(int, int[])>());
            var cursor = reader.Object(TieShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "limit":
                        limit = reader.Int32(0, ModelShape.MostLoad);
                        break;
                    case "when":
                        when = ReadNumbers(ref reader, null, 0, int.MaxValue);
                        break;
                    default:
                        ReadLoads(ref reader, loads);
                        break;
                }
            }

            draft.Ties.Add(new(limit, [.. when], [.. loads]));
        }
    }

    private static void ReadLoads(ref DataReader reader, List<(int Item, int[] ByDose)> loads)
    {
        var rows = reader.Array();
        while (reader.Next(ref rows))
        {
            var row = ReadNumbers(ref reader, null, 0, ModelShape.MostItems);
            if (row.Count == 0)
            {
                reader.Report(DataProblem.OutOfRange, "a row of loads is empty", "write the item, then its load by dose");
                continue;
            }

            loads.Add((row[0], [.. row.Skip(1)]));
        }
    }

    private static void ReadRows(ref DataReader reader, Action<List<int>> add, int? rows, int columns)
    {
        var count = 0;
        var array = reader.Array();
        while (reader.Next(ref array))
        {
            var row = ReadNumbers(ref reader, columns, LowestValue, ModelShape.MostMilliPoints);
            if (row.Count == columns)
            {
                add(row);
            }

            count++;
        }

        CheckCount(ref reader, count, rows);
    }

    private static List<int> ReadNumbers(ref DataReader reader, int? expected, int lowest, int highest)
    {
        var numbers = new List<int>();
        var array = reader.Array();
        while (reader.Next(ref array))
        {
            numbers.Add(reader.Int32(lowest, highest));
        }

        CheckCount(ref reader, numbers.Count, expected);
        return numbers;
    }

    private static void CheckCount(ref DataReader reader, int count, int? expected)
    {
        if (expected is { } wanted && count != wanted)
        {
            reader.Report(DataProblem.OutOfRange, $"there are {count} entries", $"write {wanted}");
        }
    }
}
