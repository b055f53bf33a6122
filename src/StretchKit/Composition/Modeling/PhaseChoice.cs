using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>Which part of a routine a stretch serves: the open one that fits its technique best.</summary>
internal static class PhaseChoice
{
    /// <summary>Gives the parts a stretch may serve: that of its technique first, then the main part, then in order.</summary>
    public static IEnumerable<RoutinePhase> InOrder(Stretch stretch)
    {
        var preferred = stretch.Technique switch
        {
            StretchTechnique.Release => RoutinePhase.Release,
            StretchTechnique.Dynamic or StretchTechnique.Ballistic => RoutinePhase.WarmUp,
            StretchTechnique.Breathing => RoutinePhase.Settle,
            _ => RoutinePhase.Main,
        };
        return stretch.Phases
            .OrderBy(phase => phase == preferred ? 0 : 1)
            .ThenBy(phase => phase is RoutinePhase.Main ? 0 : 1)
            .ThenBy(phase => phase);
    }

    public static RoutinePhase? For(StretchEntry entry, PhaseWindow[] windows)
    {
        foreach (var phase in entry.Phases)
        {
            if (windows[(int)phase].IsOpen)
            {
                return phase;
            }
        }

        return null;
    }
}
