using System.Numerics;
using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver.Stages;

/// <summary>Settling down: the best value still to gain from each position after the main part, by the ticks it takes.</summary>
internal sealed class ClosingStage(SearchState state, PhasePoints points)
{
    private const int Phase = ModelShape.Phases - 1;

    /// <summary>Gets the rows by position where the main part ends.</summary>
    public TickRows Rows { get; } = new();

    public int EndValue(int position) => -state.Options.Kappa * state.Options.Model.EndCosts[position];

    public void Run()
    {
        Rows.Clear(Math.Min(state.Options.BudgetTicks, state.Options.MaximumTicks(Phase) + state.Tours.Longest));
        for (var position = 0; position < ModelShape.Positions; position++)
        {
            if (state.Options.MinimumTicks(Phase) == 0)
            {
                Rows.Raise(position, 0, EndValue(position));
            }
        }

        foreach (var mask in state.Live.Of(Phase))
        {
            for (var entry = 0; entry < ModelShape.Positions; entry++)
            {
                var before = state.Bounds.Forward(Phase, entry);
                if (!Score.IsNone(before))
                {
                    Raise(mask, entry, before);
                }
            }
        }

        for (var position = 0; position < ModelShape.Positions; position++)
        {
            var before = state.Bounds.Forward(Phase, position);
            Rows.Prune(position, state.Prices.Tick, Score.IsNone(before) ? before : before + state.BudgetValue, state.Best);
        }
    }

    private void Raise(int mask, int entry, int before)
    {
        for (var exits = mask; exits != 0; exits &= exits - 1)
        {
            var exit = BitOperations.TrailingZeroCount(exits);
            var ticks = state.Tours.Ticks(entry, mask, exit);
            var around = before - ((state.Prices.Tick + state.MoveCost) * ticks) + EndValue(exit) + state.BudgetValue;
            if (around + state.Values.Of(Phase)[mask] <= state.Best)
            {
                continue;
            }

            for (var point = points.First(Phase, mask); point < points.End(Phase, mask); point++)
            {
                Rows.Raise(entry, points.Ticks[point] + ticks, points.Values[point] - (state.MoveCost * ticks) + EndValue(exit));
            }
        }
    }
}
