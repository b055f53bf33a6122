using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;
using StretchKit.Routines;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Checks a composed routine again, by plain means and without the search: every promise, safety limit, value and bound.</summary>
/// <remarks>For tests, and for whoever wants to see for himself. Safe to call from several threads; takes some milliseconds.</remarks>
public static class RoutineVerifier
{
    /// <summary>Checks a result.</summary>
    /// <param name="result">What a composer gave.</param>
    /// <returns>All that is wrong with it, in English; empty when everything holds, and for a result without a routine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Check(CompositionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var wrong = new List<string>();
        if (result is { Routine: { } routine, Proof: { } proof })
        {
            CheckTimes(result.Request, routine, wrong);
            CheckRequest(result, routine, wrong);
            CheckSafety(result, routine, wrong);
            CheckValue(result.Run, routine, proof, wrong);
            Expect(wrong, result.Status == (proof.Gap == 0 ? CompositionStatus.Optimal : CompositionStatus.Feasible), $"the status is {result.Status} at a gap of {proof.Gap}");
        }

        return wrong;
    }

    private static void CheckTimes(CompositionRequest request, Routine routine, List<string> wrong)
    {
        var (frame, clock, bent) = (new RequestFrame(request), routine.Arrival, false);
        var (at, before) = (frame.Start, default(RoutineStep));
        foreach (var step in routine.Steps)
        {
            var (entry, isSecondSide) = (new StretchEntry(step.Stretch, 0, 0, 0), step.Stretch.Equals(before?.Stretch));
            bent &= before?.Phase == step.Phase && at == entry.Position;
            var main = step.Phase is RoutinePhase.Main;
            var rest = main && bent && entry is { BendsBackward: true, BendsForward: false } && !isSecondSide ? 10 : 0;
            bent = !(main && entry is { BendsBackward: true, BendsForward: false }) && (bent || (main && entry is { BendsForward: true, BendsBackward: false }));
            var moving = isSecondSide ? 5 : Transitions.Between(at, entry.Position, frame.Surface) + rest;
            Expect(wrong, step.Transition.TotalSeconds == moving && step.NeutralRest.TotalSeconds == rest, $"{step}: {step.Transition.TotalSeconds} s to move, {moving} s are needed");
            Expect(wrong, step.Start == clock + step.Transition, $"{step} starts at {step.Start}");
            Expect(wrong, step.Duration >= step.Stretch.SetUp + step.Dose.Duration && step.Duration.TotalSeconds % 5 == 0, $"{step} takes {step.Duration}");
            Expect(wrong, isSecondSide || !frame.IsBreak || (step.Duration - step.Dose.Duration).TotalSeconds >= entry.ReadingSeconds, $"{step} cannot be read in its time");
            Expect(wrong, before is null || step.Phase >= before.Phase, $"{step} stands after a later part");
            (clock, at, before) = (step.End, entry.Position, step);
        }

        Expect(wrong, routine.Duration == clock && clock <= request.Time, $"the routine takes {clock} of {request.Time}");
    }

    private static void CheckRequest(CompositionResult result, Routine routine, List<string> wrong)
    {
        var (request, hand) = (result.Request, new AtHand(result.Request));
        foreach (var steps in routine.Steps.GroupBy(step => step.Stretch.Family, StringComparer.Ordinal))
        {
            Expect(wrong, steps.Select(step => step.Stretch).Distinct().Count() == 1, $"family {steps.Key} stands twice");
            Expect(wrong, steps.Select(step => step.Side).Distinct().Count() == steps.Count(), $"{steps.Key} does a side twice");
            var missing = steps.First().Stretch.Sides.Except(steps.Select(step => step.Side)).Where(side => request.Side is BodySide.Both || request.Side == side);
            Expect(wrong, missing.All(side => !IsAllowed(result.Safety.For(steps.First().Stretch.Id, side), hand)), $"{steps.Key} lacks a side that is allowed");
        }

        foreach (var step in routine.Steps)
        {
            Expect(wrong, step.Stretch.Phases.Contains(step.Phase), $"{step} does not serve {step.Phase}");
            Expect(wrong, hand.IsPossible(step.Stretch.Position), $"{step} is not possible here");
            Expect(wrong, step.Stretch.Equipment.All(need => need.Any(hand.Has)), $"{step} needs what is not at hand");
            Expect(wrong, !request.Exclude.Any(id => step.Stretch.Id == id || step.Stretch.FormerIds.Contains(id)), $"{step} is excluded");
            Expect(wrong, step.Side is BodySide.Both || request.Side is BodySide.Both || step.Side == request.Side, $"{step} is not the side that was asked for");
        }
    }

    private static void CheckSafety(CompositionResult result, Routine routine, List<string> wrong)
    {
        var (safety, hand) = (result.Safety, new AtHand(result.Request));
        Expect(wrong, safety.Triage < Triage.Consult && !safety.QuestionsComeFirst, $"something comes before any routine");
        foreach (var step in routine.Steps)
        {
            var verdict = safety.For(step.Stretch.Id, step.Side);
            Expect(wrong, IsAllowed(verdict, hand), $"{step} is not allowed");
            Expect(wrong, step.Modifications.SequenceEqual(verdict.Modifications), $"{step} lacks a change");
            Expect(wrong, verdict.Modifications.All(change => step.Dose.Hold.Seconds <= (change.HoldAtMostSeconds ?? int.MaxValue)), $"{step} is held too long");
        }

        var limited = routine.Steps.Where(step => step.Modifications.Any(change => change.SecondsPerMuscleAtMost is not null)).ToList();
        foreach (var (muscle, side) in limited.SelectMany(step => step.Stretch.Lengthens, (_, use) => use.Muscle).Distinct().SelectMany(_ => new[] { BodySide.Left, BodySide.Right }, (muscle, side) => (muscle, side)))
        {
            var on = limited.Where(step => (step.Side == side || step.Side is BodySide.Both) && step.Stretch.Lengthens.Any(use => use.Muscle == muscle)).ToList();
            var most = on.SelectMany(step => step.Modifications).Min(change => change.SecondsPerMuscleAtMost) ?? int.MaxValue;
            Expect(wrong, on.Sum(step => step.Dose.TimeUnderStretch.TotalSeconds) <= most, $"{muscle} gets more than {most} s on the {side} side");
        }
    }

    private static void CheckValue(CompositionRun run, Routine routine, OptimalityProof proof, List<string> wrong)
    {
        var (frame, filter) = (new RequestFrame(run.Request), run.Filter());
        var request = run.Model(frame, filter);
        var model = request.Build(proof.Windows, frame.Seconds);
        var (levels, spent, value, moving, wishes, at) = (new int[model.GroupCount], new int[4], 0L, 0.0, 0, frame.Start);
        foreach (var steps in routine.Steps.GroupBy(step => step.Stretch))
        {
            var (index, even) = (request.Options.FindIndex(option => option.Candidate.Stretch.Equals(steps.Key)), steps.MinBy(step => step.Dose.Repetitions.Count)!.Dose);
            var place = index < 0 ? -1 : request.Choices(index).IndexOf(DoseChoice.Of(even) with { IsLongerOnOneSide = steps.Any(step => step.Dose != even) });
            if (place < 0)
            {
                wrong.Add($"{steps.Key.Id} with this dose may not enter");
                return;
            }

            var dose = request.Doses(index)[place];
            var item = request.Items[index];
            (value, levels[item.Group], spent[(int)steps.First().Phase]) = (value + dose.Value, levels[item.Group] + dose.Levels, spent[(int)steps.First().Phase] + dose.Seconds);
            Expect(wrong, dose.Seconds == steps.Sum(step => step.Duration.TotalSeconds) + (5 * (steps.Count() - 1)), $"{steps.Key.Id} takes other than {dose.Seconds} s");
            (moving, wishes, at) = (moving + steps.First().Transition.TotalSeconds, wishes + (filter.IsWished(request.Options[index].Candidate.Entry) ? request.WishBonus : 0), (PositionClass)item.Position);
        }

        value += Enumerable.Range(0, model.GroupCount).Sum(group => (long)model.Utility(group)[levels[group]]);
        value -= (long)(moving + frame.EndCost(at)) * Transitions.MilliPointsPerSecond;
        Expect(wrong, Enumerable.Range(0, 4).All(phase => spent[phase] >= proof.Windows[phase].LeastSeconds && spent[phase] <= proof.Windows[phase].MostSeconds), $"a part is shorter or longer than it may be");
        Expect(wrong, (value - wishes) / 1000m == proof.Value, $"the value is {(value - wishes) / 1000m}, not {proof.Value}");
        Expect(wrong, proof.Value <= proof.UpperBound && proof.UpperBound <= Math.Max(proof.Value, proof.RootBound), $"the bound {proof.UpperBound} is out of place");
        Expect(wrong, (PriceBound.Of(model, proof.Prices) - wishes) / 1000m == proof.RootBound, $"the prices do not prove {proof.RootBound}");
    }

    private static bool IsAllowed(StretchVerdict verdict, AtHand hand) =>
        verdict.Effective < Verdict.Modify || (verdict.Effective is Verdict.Modify && verdict.Modifications.All(change => !change.UseEasierVariant && (change.Prop is not { } prop || hand.Has(prop))));

    private static void Expect(List<string> wrong, bool holds, FormattableString message)
    {
        if (!holds)
        {
            wrong.Add(message.ToString(CultureInfo.InvariantCulture));
        }
    }
}
