using System.Numerics;
using StretchKit.Composition.Solver.Tables;
using StretchKit.Composition.Solver.Tracing;

namespace StretchKit.Composition.Solver.Stages;

/// <summary>
/// The exact heart: for each set of main positions that may still win, best bound first, joins the exact table of the
/// main part with what lies around it. When the best routine of a set flexes and extends to end range in one position,
/// three cases part it: pay the neutral reset, or do without the one, or without the other.
/// </summary>
internal sealed class MainStage(SearchState state, PhaseTable table, PairRows pairs, Reconstruction reconstruction)
{
    private const int Phase = ModelShape.MainPhase;

    private readonly int[] _order = new int[ModelShape.Masks];
    private readonly int[] _bound = new int[ModelShape.Masks];
    private int[] _around = [];
    private int[] _main = [];
    private int _low;
    private int _high;

    /// <summary>Gets the best choice, when <see cref="Improved"/>.</summary>
    public MainChoice Choice { get; private set; }

    public bool Improved { get; private set; }

    /// <summary>Visits the live sets and gives a bound of all it leaves unproven.</summary>
    public int Run()
    {
        Improved = false;
        Arrays.Reserve(ref _around, state.Options.BudgetTicks + 1);
        Arrays.Reserve(ref _main, state.Options.BudgetTicks + 1);
        pairs.Clear();
        var count = Order();
        for (var place = 0; place < count; place++)
        {
            var mask = _order[place];
            if (_bound[mask] <= state.Best)
            {
                break;
            }

            Visit(new(mask), _bound[mask]);
            if (state.Work.MustStop())
            {
                return _bound[mask];
            }
        }

        return state.Best;
    }

    private int Order()
    {
        var count = 0;
        foreach (var mask in state.Live.Of(Phase))
        {
            count = Insert(count, mask, state.Bounds.Through(Phase, mask));
        }

        var without = state.Bounds.Without(Phase);
        return without > state.Best && !Score.IsNone(without) ? Insert(count, 0, without) : count;
    }

    private int Insert(int count, int mask, int bound)
    {
        _bound[mask] = bound;
        var at = count;
        for (; at > 0 && (_bound[_order[at - 1]] < bound || (_bound[_order[at - 1]] == bound && _order[at - 1] > mask)); at--)
        {
            _order[at] = _order[at - 1];
        }

        _order[at] = mask;
        return count + 1;
    }

    private void Visit(MainChoice node, int bound)
    {
        if (bound <= state.Best || state.Work.MustStop())
        {
            return;
        }

        // Losses count against the bound by prices, also where a case of an exact value is looked at.
        var priceBound = _bound[node.Mask];
        var slack = Score.IsNone(state.Best) ? int.MaxValue : priceBound - state.Best;
        var value = BuildMain(node, slack);
        if (Score.IsNone(value))
        {
            return;
        }

        // The exact table may show that the set is worth less than its bound said.
        var priced = state.Values.Of(Phase)[node.Mask];
        if (node.Mask != 0 && priceBound - priced + value <= state.Best)
        {
            return;
        }

        BuildAround(node, node.Mask == 0 ? 0 : Math.Min(value, priced));
        var choice = Combine(node);
        if (choice.Value <= state.Best)
        {
            return;
        }

        var conflicts = reconstruction.Conflicts(choice.Node);
        if (conflicts == 0)
        {
            (state.Best, Choice, Improved) = (choice.Value, choice.Node, true);
            return;
        }

        var position = conflicts & -conflicts;
        Visit(node with { Paid = node.Paid | position }, choice.Value);
        Visit(node with { WithoutFlexion = node.WithoutFlexion | position }, choice.Value);
        Visit(node with { WithoutExtension = node.WithoutExtension | position }, choice.Value);
    }

    /// <summary>Fills the main values by ticks, best of fewer ticks included, and gives the best with ticks paid for.</summary>
    private int BuildMain(MainChoice node, int slack)
    {
        if (node.Mask == 0)
        {
            (_main[0], _low, _high) = (0, 0, 0);
            return 0;
        }

        table.Build(state.Options, Phase, node.Cells, slack);
        _low = Math.Max(table.Low, state.Options.MinimumTicks(Phase));
        _high = table.High;
        var best = Score.None;
        for (var ticks = _low; ticks <= _high; ticks++)
        {
            _main[ticks] = table[ticks];
            if (!Score.IsNone(table[ticks]))
            {
                best = Math.Max(best, table[ticks] - (state.Prices.Tick * ticks));
            }
        }

        return best;
    }

    private void BuildAround(MainChoice node, int value)
    {
        _around.AsSpan(0, state.Options.BudgetTicks + 1).Fill(Score.None);
        var reset = BitOperations.PopCount((uint)node.Paid) * ModelShape.Ticks(state.Options.Model.ResetSeconds);
        for (var entry = 0; entry < ModelShape.Positions; entry++)
        {
            var before = state.Bounds.Forward(Phase, entry);
            if (Score.IsNone(before))
            {
                continue;
            }

            for (var exits = node.Mask == 0 ? 1 << entry : node.Mask; exits != 0; exits &= exits - 1)
            {
                var exit = BitOperations.TrailingZeroCount(exits);
                var ticks = (node.Mask == 0 ? 0 : state.Tours.Ticks(entry, node.Mask, exit)) + reset;
                var after = state.Bounds.Backward(Phase + 1, exit);
                var through = before + after + value - ((state.Prices.Tick + state.MoveCost) * ticks) + state.BudgetValue;
                if (!Score.IsNone(after) && ticks <= state.Options.BudgetTicks && through > state.Best)
                {
                    pairs.RaiseTo(_around, entry, exit, ticks, -state.MoveCost * ticks);
                }
            }
        }
    }

    /// <summary>Finds the best pair of ticks around and in the main part that fits the budget.</summary>
    private (MainChoice Node, int Value) Combine(MainChoice node)
    {
        // Walk the ticks around upward while the best main part that still fits moves downward.
        var (best, aroundAt) = (Score.Lowest, 0);
        var most = state.Options.BudgetTicks;
        var upTo = Best();
        for (var around = 0; around <= most - _low; around++)
        {
            var value = _around[around];
            if (!Score.IsNone(value))
            {
                var sum = value + _main[Math.Min(upTo, most - around)];
                if (sum > best)
                {
                    (best, aroundAt) = (sum, around);
                }
            }
        }

        if (best <= state.Best || best == Score.Lowest)
        {
            return (node, Score.None);
        }

        var wanted = best - _around[aroundAt];
        var mainAt = _low;
        while (_main[mainAt] != wanted)
        {
            mainAt++;
        }

        return (node with { AroundValue = _around[aroundAt], AroundTicks = aroundAt, MainTicks = mainAt }, best);
    }

    /// <summary>Replaces each main value by the best of as many ticks or fewer.</summary>
    private int Best()
    {
        for (var ticks = _low + 1; ticks <= _high; ticks++)
        {
            _main[ticks] = Math.Max(_main[ticks], _main[ticks - 1]);
        }

        return _high;
    }
}
