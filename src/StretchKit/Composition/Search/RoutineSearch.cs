using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;
using StretchKit.Stretches;

namespace StretchKit.Composition.Search;

/// <summary>
/// Finds the best routine of a request. Least times of parts are given up when nothing fills them.
/// </summary>
internal sealed class RoutineSearch(RequestModel model, RequestFrame frame, SearchLimits limits)
{
    /// <summary>The order in which parts are given up.</summary>
    private static readonly RoutinePhase[] GivesWay = [RoutinePhase.Settle, RoutinePhase.Release, RoutinePhase.WarmUp];

    public SearchResult Run() => Run(frame.Windows, frame.Seconds);

    public SearchResult Run(PhaseWindow[] windows, int budgetSeconds)
    {
        var tied = model.BuildTied(windows, budgetSeconds);
        var result = Best(tied, windows, []);
        if (result.Items.Count > 0 || result.Cut is not SolverCut.None)
        {
            return result;
        }

        RoutinePhase[] expected = [.. GivesWay.Where(phase => windows[(int)phase].LeastSeconds > 0)];
        foreach (var missing in expected.Select(phase => new[] { phase }).Append(expected).Where(missing => missing.Length > 0))
        {
            var without = tied with { Model = tied.Model.WithoutLeast(missing.Select(phase => (int)phase)) };
            result = Best(without, PhaseWindows.WithoutLeast(windows, missing), missing);
            if (result.Items.Count > 0 || result.Cut is not SolverCut.None)
            {
                break;
            }
        }

        return result;
    }

    private SearchResult Best(TiedModel tied, PhaseWindow[] windows, RoutinePhase[] missing)
    {
        var found = TiedSearch.Run(tied, limits);
        return new()
        {
            Items = found.Steps is null ? [] : Array.ConvertAll(found.Steps, ToChosen),
            Value = found.Value,
            Bound = found.Bound,
            Cut = found.Cut,
            Windows = windows,
            MissingParts = missing,
            Prices = found.Prices,
            RootBound = found.RootBound,
            Work = limits.Done,
        };
    }

    private Chosen ToChosen(SolverStep step)
    {
        var option = model.Options[step.Item];
        return new(option.Candidate, option.Phase, model.Choices(step.Item)[step.Dose], step.Item);
    }
}
