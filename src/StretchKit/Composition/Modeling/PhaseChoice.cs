using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>Which part of a routine a stretch serves: the open one that fits its technique best.</summary>
internal static class PhaseChoice
{
    /// <summary>
    /// Gives the parts a stretch may serve: that of its technique first, then the main part, then in order. What bends the
    /// spine one way only serves the main part alone, where a rest in neutral stands between bending forward and backward.
    /// </summary>
    public static IEnumerable<RoutinePhase> InOrder(Stretch stretch, bool bendsOneWay)
    {
        var preferred = stretch.Technique switch
        {
            StretchTechnique.Release => RoutinePhase.Release,
            StretchTechnique.Dynamic or StretchTechnique.Ballistic => RoutinePhase.WarmUp,
            StretchTechnique.Breathing => RoutinePhase.Settle,
            _ => RoutinePhase.Main,
        };
        return stretch.Phases
            .Where(phase => !bendsOneWay || phase is RoutinePhase.Main || !stretch.Phases.Contains(RoutinePhase.Main))
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
