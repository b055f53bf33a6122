using System.Globalization;
using System.Text;
using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>
/// A model as a mixed integer program in CPLEX LP text. Doses are yes-or-no variables; concave utilities are pieces of
/// even slope, others one variable a level; the order of the blocks is a path with Miller–Tucker–Zemlin numbers. What
/// every routine is worth anyway is left out of the program and given beside it.
/// </summary>
internal sealed class MilpText
{
    private const int Positions = 9;
    private const int Main = 2;

    private readonly CompositionModel _model;
    private readonly StringBuilder _objective = new();
    private readonly StringBuilder _rows = new();
    private readonly StringBuilder _bounds = new();
    private readonly StringBuilder _binaries = new();
    private readonly StringBuilder _time = new();
    private readonly List<int> _blocks;
    private int _rowCount;

    private MilpText(CompositionModel model)
    {
        _model = model;
        _blocks = [.. Items().Select(BlockOf).Distinct().Order()];
    }

    /// <summary>Gives the program and the value to add to its optimum.</summary>
    public static (string Text, long Constant) Write(CompositionModel model)
    {
        var text = new MilpText(model);
        text.AddDoses();
        text.AddUtilities();
        text.AddResets();
        text.AddPath();
        text.AddTime();
        return (text.Finish(), Enumerable.Range(0, model.GroupCount).Sum(group => (long)model.Utility(group)[0]));
    }

    private IEnumerable<int> Items() => Enumerable.Range(0, _model.ItemCount).Where(item => _model.Doses(item).Length > 0);

    private int BlockOf(int item) => (_model.GroupPhase[_model.Items[item].Group] * Positions) + _model.Items[item].Position;

    private string Any(int item) => string.Concat(Enumerable.Range(0, _model.Doses(item).Length).Select(dose => Term(1, $"x{item}_{dose}")));

    private string Sum(IEnumerable<int> items, Func<ModelDose, int> part) => string.Concat(
        items.SelectMany(item => _model.Doses(item).ToArray().Select((dose, index) => Term(part(dose), $"x{item}_{index}"))));

    private void AddDoses()
    {
        foreach (var item in Items())
        {
            for (var dose = 0; dose < _model.Doses(item).Length; dose++)
            {
                Binary($"x{item}_{dose}", _model.Doses(item)[dose].Value, _model.Doses(item)[dose].Seconds);
            }

            Row($"{Any(item)} - z{BlockOf(item)} <= 0");
        }

        foreach (var family in Items().GroupBy(item => _model.Items[item].Family))
        {
            Row($"{string.Concat(family.Select(Any))} <= 1");
        }

        for (var phase = 0; phase < _model.WindowMinimum.Length; phase++)
        {
            var seconds = Sum(Items().Where(item => BlockOf(item) / Positions == phase), dose => dose.Seconds);
            if (seconds.Length > 0)
            {
                Row($"{seconds} <= {_model.WindowMaximum[phase]}");
                Row($"{seconds} >= {_model.WindowMinimum[phase]}");
            }
            else if (_model.WindowMinimum[phase] > 0)
            {
                AddContradiction();
            }
        }
    }

    private void AddUtilities()
    {
        for (var group = 0; group < _model.GroupCount; group++)
        {
            var utility = _model.Utility(group).ToArray();
            var levels = Sum(Items().Where(item => _model.Items[item].Group == group), dose => dose.Levels);
            var gains = utility.Zip(utility.Skip(1), (from, to) => to - from).ToArray();
            if (levels.Length == 0)
            {
                continue;
            }

            var isConcave = gains.Zip(gains.Skip(1)).All(pair => pair.First >= pair.Second);
            Row($"{levels} {(isConcave ? Pieces(group, gains) : Levels(group, utility))} = 0");
        }
    }

    private string Pieces(int group, int[] gains)
    {
        var pieces = new StringBuilder();
        for (var (first, count) = (0, 0); first < gains.Length; first += count)
        {
            count = gains.Skip(first).TakeWhile(gain => gain == gains[first]).Count();
            _objective.Append(Term(gains[first], $"y{group}_{first}"));
            _bounds.Append(CultureInfo.InvariantCulture, $" 0 <= y{group}_{first} <= {count}\n");
            pieces.Append(Term(-1, $"y{group}_{first}"));
        }

        return pieces.ToString();
    }

    private string Levels(int group, int[] utility)
    {
        var levels = new StringBuilder();
        for (var level = 0; level < utility.Length; level++)
        {
            Binary($"y{group}_{level}", utility[level] - utility[0], 0);
            levels.Append(Term(-level, $"y{group}_{level}"));
        }

        Row($"{string.Concat(utility.Select((_, level) => Term(1, $"y{group}_{level}")))} = 1");
        return levels.ToString();
    }

    private void AddResets()
    {
        foreach (var block in _blocks.Where(block => block / Positions == Main))
        {
            var (flexing, extending) = (Tagged(block, 1), Tagged(block, 2));
            if (flexing.Count == 0 || extending.Count == 0)
            {
                continue;
            }

            Binary($"r{block}", -(long)_model.Kappa * _model.ResetSeconds, _model.ResetSeconds);
            foreach (var item in flexing)
            {
                foreach (var other in extending)
                {
                    Row($"{Any(item)} {Any(other)} - r{block} <= 1");
                }
            }
        }
    }

    private List<int> Tagged(int block, int tag) => [.. Items().Where(item => BlockOf(item) == block && _model.Items[item].Tag == tag)];

    /// <summary>Adds a path over the visited blocks, from the start to some end; <c>n</c> is the routine that visits none.</summary>
    private void AddPath()
    {
        Binary("n", -(long)_model.Kappa * _model.EndCosts[_model.Start], 0);
        foreach (var block in _blocks)
        {
            Binary($"z{block}", 0, 0);
            Binary($"s{block}", -(long)_model.Kappa * Way(_model.Start, block), Way(_model.Start, block));
            Binary($"t{block}", -(long)_model.Kappa * _model.EndCosts[block % Positions], 0);
            foreach (var next in Next(block))
            {
                Binary($"a{block}_{next}", -(long)_model.Kappa * Way(block % Positions, next), Way(block % Positions, next));
            }
        }

        foreach (var block in _blocks)
        {
            var before = _blocks.Where(other => Next(other).Contains(block)).ToList();
            Row($"{string.Concat(before.Select(other => Term(1, $"a{other}_{block}")))} + s{block} - z{block} = 0");
            Row($"{string.Concat(Next(block).Select(next => Term(1, $"a{block}_{next}")))} + t{block} - z{block} = 0");
            NumberWithinPhase(block);
        }

        Row($"{string.Concat(_blocks.Select(block => Term(1, $"s{block}")))} + n = 1");
        Row($"{string.Concat(_blocks.Select(block => Term(1, $"t{block}")))} + n = 1");
    }

    private void NumberWithinPhase(int block)
    {
        var phase = _blocks.Where(other => other / Positions == block / Positions).ToList();
        _bounds.Append(CultureInfo.InvariantCulture, $" 1 <= o{block} <= {phase.Count}\n");
        foreach (var other in phase.Where(other => other != block))
        {
            Row($"o{block} - o{other} + {phase.Count} a{block}_{other} <= {phase.Count - 1}");
            if (block < other)
            {
                Row($"a{block}_{other} + a{other}_{block} - z{block} <= 0");
                Row($"a{block}_{other} + a{other}_{block} - z{other} <= 0");
            }
        }
    }

    private List<int> Next(int block) => [.. _blocks.Where(next => next != block && next / Positions >= block / Positions)];

    private int Way(int from, int block) => _model.Transitions[(from * Positions) + (block % Positions)];

    private void AddTime()
    {
        if (_model.BudgetSeconds < _model.ArrivalSeconds)
        {
            AddContradiction();
        }
        else if (_time.Length > 0)
        {
            Row($"{_time} <= {_model.BudgetSeconds - _model.ArrivalSeconds}");
        }
    }

    /// <summary>Adds a row that a yes-or-no variable cannot keep.</summary>
    private void AddContradiction() => Row($"{Term(1, "n")} >= 2");

    private void Binary(string name, long value, int seconds)
    {
        _binaries.Append(' ').Append(name).Append('\n');
        _objective.Append(Term(value, name));
        _time.Append(Term(seconds, name));
    }

    private void Row(FormattableString row) => _rows.Append(CultureInfo.InvariantCulture, $" c{_rowCount++}: {row.ToString(CultureInfo.InvariantCulture)}\n");

    private static string Term(long factor, string name) => factor == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {(factor < 0 ? '-' : '+')} {Math.Abs(factor)} {name}\n");

    private string Finish() => $"Maximize\n obj: {(_objective.Length > 0 ? _objective : "0 n")}\nSubject To\n{_rows}Bounds\n{_bounds}Binary\n{_binaries}End\n";
}
