using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Chooses the one part of a routine that a stretch serves in it, of those it may serve and that are open.</summary>
internal static class PhaseChoice
{
    public static RoutinePhase? For(Stretch stretch, IReadOnlyList<PhaseWindow> windows)
    {
        var preferred = stretch.Technique switch
        {
            StretchTechnique.Release => RoutinePhase.Release,
            StretchTechnique.Dynamic or StretchTechnique.Ballistic => RoutinePhase.WarmUp,
            StretchTechnique.Breathing => RoutinePhase.Settle,
            _ => RoutinePhase.Main,
        };
        return stretch.Phases
            .Where(phase => windows[(int)phase].IsOpen)
            .OrderBy(phase => phase == preferred ? 0 : 1)
            .ThenBy(phase => phase is RoutinePhase.Main ? 0 : 1)
            .Select(phase => (RoutinePhase?)phase)
            .FirstOrDefault();
    }
}
