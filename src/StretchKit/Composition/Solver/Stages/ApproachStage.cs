using System.Numerics;
using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver.Stages;

/// <summary>
/// Release and warm-up: the best value with which each position can be reached after so many ticks, before the main
/// part. Every set of positions of a phase extends every row before it, where the bounds leave hope.
/// </summary>
internal sealed class ApproachStage(SearchState state, PhasePoints points)
{
    /// <summary>Gets the row before release: the start position, nothing done.</summary>
    public TickRows Start { get; } = new();

    /// <summary>Gets the rows after release.</summary>
    public TickRows Released { get; } = new();

    /// <summary>Gets the rows after warm-up, where the main part begins.</summary>
    public TickRows Warmed { get; } = new();

    public void Run()
    {
        Start.Clear(0);
        Start.Raise(state.Options.Model.Start, 0, 0);
        Extend(0, Start, Released);
        Extend(1, Released, Warmed);
    }

    private void Extend(int phase, TickRows from, TickRows to)
    {
        to.Clear(Math.Min(state.Options.BudgetTicks, from.MostTicks + state.Options.MaximumTicks(phase) + state.Tours.Longest));
        if (state.Options.MinimumTicks(phase) == 0)
        {
            to.CopyFrom(from);
        }

        foreach (var mask in state.Live.Of(phase))
        {
            for (var entry = 0; entry < ModelShape.Positions; entry++)
            {
                if (!from.IsEmpty(entry))
                {
                    ExtendBy(phase, mask, entry, from, to);
                }
            }
        }

        for (var position = 0; position < ModelShape.Positions; position++)
        {
            var rest = state.Bounds.Backward(phase + 1, position);
            to.Prune(position, state.Prices.Tick, Score.IsNone(rest) ? rest : rest + state.BudgetValue, state.Best);
        }
    }

    private void ExtendBy(int phase, int mask, int entry, TickRows from, TickRows to)
    {
        var before = state.Bounds.Forward(phase, entry);
        for (var exits = mask; exits != 0; exits &= exits - 1)
        {
            var exit = BitOperations.TrailingZeroCount(exits);
            var ticks = state.Tours.Ticks(entry, mask, exit);
            var after = state.Bounds.Backward(phase + 1, exit);
            var around = before - ((state.Prices.Tick + state.MoveCost) * ticks) + after + state.BudgetValue;
            if (Score.IsNone(after) || Score.IsNone(before) || around + state.Values.Of(phase)[mask] <= state.Best)
            {
                continue;
            }

            for (var point = points.First(phase, mask); point < points.End(phase, mask); point++)
            {
                var (length, value) = (points.Ticks[point], points.Values[point]);
                if (around + value - (state.Prices.Tick * length) > state.Best)
                {
                    var looked = to.Raise(exit, from, entry, length + ticks, value - (state.MoveCost * ticks));
                    state.Work.Spend((looked / Lanes.Width) + 1);
                }
            }
        }
    }
}
