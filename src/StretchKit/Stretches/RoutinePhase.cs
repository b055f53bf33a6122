namespace StretchKit.Stretches;

/// <summary>A part of a routine, in the order in which the parts come.</summary>
public enum RoutinePhase
{
    /// <summary>Easing tissue with pressure before it is stretched.</summary>
    Release,

    /// <summary>Moving to get warm.</summary>
    WarmUp,

    /// <summary>The stretches the routine is made for.</summary>
    Main,

    /// <summary>Coming to rest.</summary>
    Settle,
}
