using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>
/// Compares answers of the exact search with a general solver. Where the two differ the other general solver is asked,
/// because each of them has been seen to call a value best that is not; what neither confirms is a disagreement.
/// </summary>
internal static class MilpJudge
{
    public static MilpVerdict Judge(CompositionModel model, SolverSolution answer, Func<CompositionModel, MilpAnswer> first, Func<CompositionModel, MilpAnswer> other)
    {
        long? value = answer.HasRoutine ? answer.Objective : null;
        var faults = SolutionVerifier.Check(model, answer);
        if (answer.Cut != SolverCut.None || faults.Count > 0)
        {
            return new(MilpVerdictKind.Disagrees, value, null, null, string.Join("; ", faults));
        }

        var one = first(model).Objective;
        if (one == value)
        {
            return new(MilpVerdictKind.Agrees, value, one, null);
        }

        var two = other(model).Objective;
        return new(two == value ? MilpVerdictKind.Settled : MilpVerdictKind.Disagrees, value, one, two);
    }
}
