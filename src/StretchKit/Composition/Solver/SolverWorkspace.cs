using StretchKit.Composition.Solver.Bounds;
using StretchKit.Composition.Solver.Options;
using StretchKit.Composition.Solver.Stages;
using StretchKit.Composition.Solver.Tables;
using StretchKit.Composition.Solver.Tracing;

namespace StretchKit.Composition.Solver;

/// <summary>
/// All buffers of one call and the order of its steps: prices, values of position sets, bounds; a first routine from
/// the few most promising sets; then the exact stage over every set the bounds leave. Reused, it allocates nothing.
/// </summary>
internal sealed class SolverWorkspace
{
    /// <summary>The first restriction: so many sets a phase, and choices that lose less than this part of the bound.</summary>
    private const int FirstMasks = 2;
    private const int FirstSlackPart = 50;

    /// <summary>What a restriction is widened by when it holds no routine, and after how many tries it is given up.</summary>
    private const int MaskGrowth = 2;
    private const int SlackGrowth = 3;
    private const int NarrowTries = 4;

    /// <summary>The second restriction, when the gap exceeds this part of the bound.</summary>
    private const int WideMasks = 8;
    private const int WideGapPart = 14;

    private readonly SearchState _state = new();
    private readonly ItemOrder _order = new();
    private readonly Feasibility _feasibility = new();
    private readonly DoseCurves _curves;
    private readonly PhasePoints _points;
    private readonly ApproachStage _approach;
    private readonly ClosingStage _closing;
    private readonly PairRows _pairs;
    private readonly MainStage _main;
    private readonly RoutineTrace _trace;
    private bool _hasFound;

    public SolverWorkspace()
    {
        _curves = new(_state.Work);
        var table = new PhaseTable(_curves, _state.Work);
        _points = new(_curves, table);
        _approach = new(_state, _points);
        _closing = new(_state, _points);
        _pairs = new(_state, _approach, _closing);
        var reconstruction = new Reconstruction(_state, _curves, table);
        _main = new(_state, table, _pairs, reconstruction);
        _trace = new(_state, _points, _approach, _closing, reconstruction);
    }

    /// <summary>Solves a model; what is worth no more than the floor is not looked for. Likely prices only make it faster.</summary>
    public void Solve(CompositionModel model, SolverLimits limits, SolverSolution solution, long floor, ReadOnlySpan<long> likelyPrices, CancellationToken cancellation)
    {
        _state.Work.Start(limits, cancellation);
        solution.Clear();
        _state.Options.Load(model, _order);
        (_state.Best, _hasFound) = (Known(floor), false);
        var bound = Search(solution, likelyPrices);
        solution.Cut = _state.Work.Cut;
        solution.Work = _state.Work.Done;
        solution.Bound = MilliPoints(bound);
        solution.Status = (_hasFound, _state.Work.Cut) switch
        {
            (true, SolverCut.None) => SolverStatus.Optimal,
            (true, _) when solution.Bound <= solution.Objective => SolverStatus.Optimal,
            (true, _) => SolverStatus.Feasible,
            (false, SolverCut.None) => SolverStatus.Infeasible,
            _ => SolverStatus.Unknown,
        };
    }

    /// <summary>Gives a bound of every routine; what was found is in the solution.</summary>
    private int Search(SolverSolution solution, ReadOnlySpan<long> likelyPrices)
    {
        if (!_feasibility.MayFit(_state.Options))
        {
            return Score.None;
        }

        _state.Prices.Find(_state.Options, likelyPrices);
        _state.Values.Find(_state.Options, _state.Prices);
        _state.All.Fill(_state.Options);
        _state.Bounds.Find(_state.Options, _state.Prices, _state.Values, _state.All);
        var root = _state.Bounds.Root;
        Publish(solution, root);
        if (Score.IsNone(root) || _state.Work.MustStop() || _state.Best >= root)
        {
            return root;
        }

        FindFirst(root, solution);
        if (Score.IsNone(_state.Best) || _state.Work.MustStop() || _state.Best >= root)
        {
            return root;
        }

        return Prove(root, solution);
    }

    /// <summary>Gives a value of the search as the caller knows it; impossible stays far below every value.</summary>
    private int MilliPoints(int value) =>
        Score.IsNone(value) ? Score.None : (value * _state.Options.Model.Unit) + _state.Options.BaseValue;

    /// <summary>Gives a value in milli-points as the search counts it, rounded down.</summary>
    private int Known(long floor)
    {
        var (value, rest) = Math.DivRem(floor - _state.Options.BaseValue, _state.Options.Model.Unit);
        return value - (rest < 0 ? 1 : 0) is > Score.Lowest and var known ? (int)Math.Min(known, int.MaxValue / 2) : Score.None;
    }

    private void Publish(SolverSolution solution, int root)
    {
        var model = _state.Options.Model;
        solution.RootBound = MilliPoints(root);
        solution.Prices[0] = (long)_state.Prices.Tick * model.Unit;
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            solution.Prices[phase + 1] = (long)_state.Prices.Of(phase) * model.Unit;
        }
    }

    /// <summary>
    /// Solves the restriction to the best few sets of each phase and to choices that lose little, and widens both until
    /// something is found; in the end they are all there is.
    /// </summary>
    private void FindFirst(int root, SolverSolution solution)
    {
        var (masks, slack) = (FirstMasks, Math.Max(1, root / FirstSlackPart));
        for (var tries = 1; ; tries++)
        {
            _curves.Clear(_state.Options, _state.Prices, slack);
            _points.Clear();
            _state.Live.KeepBest(_state.All, _state.Bounds, masks, Score.Lowest);
            FindPoints(lower: false);
            RunStages(solution);
            if (!Score.IsNone(_state.Best) || _state.Work.MustStop() || masks == ModelShape.Masks)
            {
                return;
            }

            (masks, slack) = tries < NarrowTries ? (masks * MaskGrowth, slack * SlackGrowth) : (ModelShape.Masks, int.MaxValue);
        }
    }

    /// <summary>Looks at every set whose bound exceeds what was found, bounds first made closer by the exact tables.</summary>
    private int Prove(int root, SolverSolution solution)
    {
        if (root - _state.Best > _curves.Slack)
        {
            _curves.Clear(_state.Options, _state.Prices, root - _state.Best);
            _points.Clear();
        }

        if (root - _state.Best > root / WideGapPart)
        {
            Improve(solution);
        }

        _state.Live.Keep(_state.All, _state.Bounds, _state.Best);
        if (!FindPoints(lower: true))
        {
            return root;
        }

        _state.Bounds.Find(_state.Options, _state.Prices, _state.Values, _state.Live);
        _state.Live.Keep(_state.Live, _state.Bounds, _state.Best);
        return Math.Min(root, RunStages(solution));
    }

    /// <summary>Solves a wider restriction: where the gap is wide the first routine is often poor, and a better one leaves far fewer sets.</summary>
    private void Improve(SolverSolution solution)
    {
        _state.Live.KeepBest(_state.All, _state.Bounds, WideMasks, _state.Best);
        if (FindPoints(lower: true))
        {
            RunStages(solution);
        }
    }

    /// <summary>Lists what each live set of the phases around the main one can offer; on request lowers its value to that.</summary>
    private bool FindPoints(bool lower)
    {
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            if (phase == ModelShape.MainPhase)
            {
                continue;
            }

            var values = _state.Values.Of(phase);
            foreach (var mask in _state.Live.Of(phase))
            {
                var slack = Score.IsNone(_state.Best) ? int.MaxValue : _state.Bounds.Through(phase, mask) - _state.Best;
                var best = _points.Find(_state.Options, _state.Prices, phase, mask, slack, slack == int.MaxValue ? Score.None : values[mask] - slack);
                if (lower)
                {
                    values[mask] = Math.Min(values[mask], best);
                }

                if (_state.Work.MustStop())
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int RunStages(SolverSolution solution)
    {
        if (_state.Work.MustStop())
        {
            return int.MaxValue;
        }

        _approach.Run();
        _closing.Run();
        var bound = _main.Run();
        if (_main.Improved)
        {
            _trace.Write(_main.Choice, solution);
            _hasFound = true;
        }

        return bound;
    }
}
