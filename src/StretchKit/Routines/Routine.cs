namespace StretchKit.Routines;

/// <summary>An ordered plan, exact to the second: arrival, then steps with the transitions between them.</summary>
/// <remarks>
/// Immutable. The time adds up: <see cref="Arrival"/> plus all transitions and durations is <see cref="Duration"/>,
/// and each step begins where the one before it and its transition end.
/// </remarks>
public sealed class Routine
{
    internal Routine(TimeSpan arrival, IReadOnlyList<RoutineStep> steps)
    {
        Arrival = arrival;
        Steps = steps;
    }

    /// <summary>Gets the time of easy breathing before the first step; none in a very short break.</summary>
    public TimeSpan Arrival { get; }

    /// <summary>Gets the steps in the order in which they are done.</summary>
    public IReadOnlyList<RoutineStep> Steps { get; }

    /// <summary>Gets how long the whole routine takes.</summary>
    public TimeSpan Duration => Steps.Count == 0 ? Arrival : Steps[^1].End;
}
