using StretchKit.Composition.Scoring;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>Why a step is in a routine, in one sentence.</summary>
internal static class StepReasons
{
    public static Message Of(CompositionRun run, RoutineStep step)
    {
        var stretch = step.Stretch;
        var muscle = ("muscle", (object)stretch.PrimaryMuscle.Name);
        if (run.Request.Include.Count > 0 && run.Filter().IsWished(run.Kit.Table.Find(stretch.Id)!))
        {
            return Message.Of("reason.wish", muscle);
        }

        var phase = Vocabulary<RoutinePhase>.IdOf(step.Phase);
        return FocusFit.Served(stretch, run.Request) is [var target, ..]
            ? Message.Of($"reason.focus-{phase}", ("target", target.Name), muscle)
            : Message.Of(IsBeside(run, step) ? "reason.beside-main" : $"reason.{phase}", ("region", stretch.TargetName), muscle);
    }

    /// <summary>Tells whether a step of the main part serves none of the targets that were named.</summary>
    private static bool IsBeside(CompositionRun run, RoutineStep step) => step.Phase is RoutinePhase.Main && run.Request.Focus.Count > 0;
}
