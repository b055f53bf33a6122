using StretchKit.Anatomy;
using StretchKit.Screening;

namespace StretchKit.Composition.Modeling;

/// <summary>What a request fixes before any stretch is looked at: time, start, windows, and whether it is a break.</summary>
internal sealed class RequestFrame
{
    /// <summary>Up to here a routine is a break: the words of each stretch are read in the time there is.</summary>
    public const int LongestBreakSeconds = 300;

    public RequestFrame(CompositionRequest request)
    {
        Request = request;
        Seconds = (int)(request.Time.Ticks / TimeSpan.TicksPerSecond);
        Surface = request.Situation.SurfaceOrDefault;
        IsBreak = Seconds <= LongestBreakSeconds || request.Situation.Context is RoutineContext.DeskBreak;
        Windows = PhaseWindows.For(request);
        ArrivalSeconds = PhaseWindows.ArrivalSeconds(Seconds);
    }

    public CompositionRequest Request { get; }

    public int Seconds { get; }

    public Surface Surface { get; }

    public bool IsBreak { get; }

    /// <summary>Gets the side that gets more; both when none is stressed.</summary>
    public BodySide Emphasis => Request.SideEmphasis;

    public int ArrivalSeconds { get; }

    public PhaseWindow[] Windows { get; }

    public PositionClass Start => Surface is Surface.Chair ? PositionClass.Chair : PositionClass.Standing;

    /// <summary>Gives the seconds from a position to where a routine should end: lying before sleep, standing before activity, on the chair in a desk break.</summary>
    public int EndCost(PositionClass last) => Request.Situation.Context switch
    {
        RoutineContext.BeforeBed => Math.Min(Transitions.Between(last, PositionClass.Supine, Surface), Transitions.Between(last, PositionClass.SideLying, Surface)),
        RoutineContext.BeforeActivity => Transitions.Between(last, PositionClass.Standing, Surface),
        RoutineContext.DeskBreak => Transitions.Between(last, PositionClass.Chair, Surface),
        _ => 0,
    };
}
