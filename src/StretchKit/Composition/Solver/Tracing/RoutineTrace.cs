using System.Numerics;
using StretchKit.Composition.Solver.Options;
using StretchKit.Composition.Solver.Stages;
using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver.Tracing;

/// <summary>
/// Turns the best choice into a routine: finds the entry and exit of the main part, then the sets, ticks and paths of
/// the phases around it, by asking at each step which smaller value leads to this one.
/// </summary>
internal sealed class RoutineTrace(SearchState state, PhasePoints points, ApproachStage approach, ClosingStage closing, Reconstruction reconstruction)
{
    private const int Warm = 1;
    private const int Settle = ModelShape.Phases - 1;

    private readonly BlockPaths _paths = new();

    public void Write(MainChoice choice, SolverSolution solution)
    {
        reconstruction.Clear();
        _paths.Clear(state.Tours);
        var (entry, exit, before, after) = Around(choice);
        TraceApproach(entry, before);
        if (choice.Mask != 0)
        {
            reconstruction.Add(ModelShape.MainPhase, choice.Cells, choice.MainTicks);
            _paths.Add(ModelShape.MainPhase, entry, choice.Mask, exit);
        }

        TraceClosing(exit, after);
        RoutineWriter.Write(state.Options, reconstruction.Chosen, _paths.Blocks, solution);
    }

    private (int Entry, int Exit, int Before, int After) Around(MainChoice choice)
    {
        var reset = BitOperations.PopCount((uint)choice.Paid) * ModelShape.Ticks(state.Options.Model.ResetSeconds);
        for (var entry = 0; entry < ModelShape.Positions; entry++)
        {
            for (var exits = choice.Mask == 0 ? 1 << entry : choice.Mask; exits != 0; exits &= exits - 1)
            {
                var exit = BitOperations.TrailingZeroCount(exits);
                var ticks = (choice.Mask == 0 ? 0 : state.Tours.Ticks(entry, choice.Mask, exit)) + reset;
                var wanted = choice.AroundValue + (state.MoveCost * ticks);
                for (var before = 0; before <= choice.AroundTicks - ticks; before++)
                {
                    var after = choice.AroundTicks - ticks - before;
                    if (approach.Warmed.At(entry, before) + closing.Rows.At(exit, after) == wanted)
                    {
                        return (entry, exit, before, after);
                    }
                }
            }
        }

        throw new InvalidOperationException("The ticks around the main part cannot be found again.");
    }

    private void TraceApproach(int position, int ticks)
    {
        var value = approach.Warmed.At(position, ticks);
        var warm = new PhaseStep(0, position, ticks, value, 0);
        if (state.Options.MinimumTicks(Warm) > 0 || approach.Released.At(position, ticks) != value)
        {
            warm = Before(Warm, approach.Released, position, ticks, value);
        }

        if (warm.Ticks != 0 || warm.Position != state.Options.Model.Start || warm.Value != 0 || state.Options.MinimumTicks(0) > 0)
        {
            var release = Before(0, approach.Start, warm.Position, warm.Ticks, warm.Value);
            reconstruction.Add(0, Cells.Of(release.Mask), release.Length);
            _paths.Add(0, release.Position, release.Mask, warm.Position);
        }

        if (warm.Mask != 0)
        {
            reconstruction.Add(Warm, Cells.Of(warm.Mask), warm.Length);
            _paths.Add(Warm, warm.Position, warm.Mask, position);
        }
    }

    /// <summary>Finds how a phase led to a position, ticks and value: from where, through which set, with how many ticks of steps.</summary>
    private PhaseStep Before(int phase, TickRows from, int exit, int ticks, int value)
    {
        foreach (var mask in state.Live.Of(phase))
        {
            for (var entry = 0; entry < ModelShape.Positions && (mask >> exit & 1) != 0; entry++)
            {
                var way = state.Tours.Ticks(entry, mask, exit);
                for (var point = points.First(phase, mask); point < points.End(phase, mask); point++)
                {
                    var left = ticks - way - points.Ticks[point];
                    var rest = value - points.Values[point] + (state.MoveCost * way);
                    if (left >= 0 && from.At(entry, left) == rest)
                    {
                        return new(mask, entry, left, rest, points.Ticks[point]);
                    }
                }
            }
        }

        throw new InvalidOperationException("The way to the main part cannot be found again.");
    }

    private void TraceClosing(int entry, int ticks)
    {
        var value = closing.Rows.At(entry, ticks);
        if (ticks == 0 && state.Options.MinimumTicks(Settle) == 0 && value == closing.EndValue(entry))
        {
            return;
        }

        foreach (var mask in state.Live.Of(Settle))
        {
            for (int exits = mask; exits != 0; exits &= exits - 1)
            {
                var exit = BitOperations.TrailingZeroCount(exits);
                var way = state.Tours.Ticks(entry, mask, exit);
                var wanted = value + (state.MoveCost * way) - closing.EndValue(exit);
                for (var point = points.First(Settle, mask); point < points.End(Settle, mask); point++)
                {
                    if (points.Ticks[point] + way == ticks && points.Values[point] == wanted)
                    {
                        reconstruction.Add(Settle, Cells.Of(mask), points.Ticks[point]);
                        _paths.Add(Settle, entry, mask, exit);
                        return;
                    }
                }
            }
        }

        throw new InvalidOperationException("The way after the main part cannot be found again.");
    }

    private readonly struct PhaseStep(int mask, int position, int ticks, int value, int length)
    {
        public int Mask { get; init; } = mask;

        public int Position { get; init; } = position;

        public int Ticks { get; init; } = ticks;

        public int Value { get; init; } = value;

        public int Length { get; init; } = length;
    }
}
