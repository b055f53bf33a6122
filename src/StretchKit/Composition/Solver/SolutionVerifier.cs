using System.Globalization;

namespace StretchKit.Composition.Solver;

/// <summary>
/// Checks an answer from the model alone, sharing no code with the search: every constraint, the value, and the bound
/// that the published prices prove. In 64 bits, so that an overflow in the solver would show.
/// </summary>
internal static class SolutionVerifier
{
    private const int Places = 9;

    /// <summary>Gives everything that is wrong with the answer; nothing when it holds.</summary>
    public static IReadOnlyList<string> Check(CompositionModel model, SolverSolution answer)
    {
        var wrong = new List<string>();
        if (!answer.HasRoutine)
        {
            return wrong;
        }

        var (value, seconds) = Walk(model, answer, wrong);
        Expect(wrong, value == answer.Objective, $"the value is {value}, not {answer.Objective}");
        Expect(wrong, seconds <= model.BudgetSeconds, $"the routine takes {seconds} s of {model.BudgetSeconds}");
        Expect(wrong, value <= answer.Bound, $"the value {value} exceeds the bound {answer.Bound}");
        Expect(wrong, answer.Status != SolverStatus.Optimal || value == answer.Bound, $"optimal, but value and bound differ");
        var root = PriceBound.Of(model, answer.Prices);
        Expect(wrong, root == answer.RootBound, $"the prices prove {root}, not {answer.RootBound}");
        Expect(wrong, answer.Bound <= Math.Max(root, value), $"the bound {answer.Bound} exceeds what the prices prove, {root}");
        return wrong;
    }

    private static (long Value, long Seconds) Walk(CompositionModel model, SolverSolution answer, List<string> wrong)
    {
        var (moving, position, phase) = (0L, model.Start, 0);
        foreach (var block in answer.Blocks)
        {
            Expect(wrong, block / Places >= phase, $"block {block} stands after phase {phase}");
            (moving, position, phase) = (moving + model.Transitions[(position * Places) + (block % Places)], block % Places, block / Places);
        }

        var (value, seconds, at) = (0L, 0L, 0);
        var (levels, spent, families, tags) = (new long[model.GroupCount], new long[4], new HashSet<int>(), new int[Places]);
        foreach (var step in answer.Steps)
        {
            var (item, dose) = (model.Items[step.Item], model.Doses(step.Item)[step.Dose]);
            var own = (model.GroupPhase[item.Group] * Places) + item.Position;
            Expect(wrong, answer.Blocks.IndexOf(own) >= at && answer.Blocks.LastIndexOf(own) == answer.Blocks.IndexOf(own), $"item {step.Item} stands outside its block");
            at = answer.Blocks.IndexOf(own);
            Expect(wrong, families.Add(item.Family), $"family {item.Family} stands twice");
            (value, seconds, levels[item.Group]) = (value + dose.Value, seconds + dose.Seconds, levels[item.Group] + dose.Levels);
            spent[own / Places] += dose.Seconds;
            tags[item.Position] |= 1 << item.Tag;
        }

        for (var group = 0; group < model.GroupCount; group++)
        {
            var fits = levels[group] < model.Utility(group).Length;
            Expect(wrong, fits, $"group {group} has {levels[group]} levels");
            value += fits ? model.Utility(group)[(int)levels[group]] : 0;
        }

        for (var each = 0; each < 4; each++)
        {
            Expect(wrong, spent[each] >= model.WindowMinimum[each] && spent[each] <= model.WindowMaximum[each], $"phase {each} takes {spent[each]} s");
        }

        moving += tags.Count(tag => (tag & 6) == 6) * (long)model.ResetSeconds;
        return (value - (model.Kappa * (moving + model.EndCosts[position])), model.ArrivalSeconds + seconds + moving);
    }

    private static void Expect(List<string> wrong, bool holds, FormattableString message)
    {
        if (!holds)
        {
            wrong.Add(message.ToString(CultureInfo.InvariantCulture));
        }
    }
}
