using StretchKit.Anatomy;
using StretchKit.Screening;

namespace StretchKit.Composition.Modeling;

/// <summary>How long changing position takes: the shortest path over natural moves, in seconds. A metric.</summary>
internal static class Transitions
{
    public const int SideSwitchSeconds = 5;

    public const int NeutralRestSeconds = 10;

    /// <summary>What a second of changing position costs, in milli-points: it keeps a routine from going up and down.</summary>
    public const int MilliPointsPerSecond = 400;

    private const int Classes = 9;

    private static readonly (PositionClass From, PositionClass To, int Seconds)[] Moves =
    [
        (PositionClass.Standing, PositionClass.Chair, 5),
        (PositionClass.Standing, PositionClass.HalfKneeling, 5),
        (PositionClass.HalfKneeling, PositionClass.Kneeling, 5),
        (PositionClass.Kneeling, PositionClass.Quadruped, 5),
        (PositionClass.Quadruped, PositionClass.Prone, 5),
        (PositionClass.Quadruped, PositionClass.FloorSitting, 5),
        (PositionClass.Kneeling, PositionClass.FloorSitting, 5),
        (PositionClass.FloorSitting, PositionClass.Supine, 5),
        (PositionClass.Supine, PositionClass.SideLying, 5),
        (PositionClass.Prone, PositionClass.SideLying, 5),
        (PositionClass.Standing, PositionClass.Quadruped, 10),
        (PositionClass.Standing, PositionClass.FloorSitting, 10),
        (PositionClass.Chair, PositionClass.FloorSitting, 15),
    ];

    /// <summary>On a bed the way down is shorter: one sits on its edge.</summary>
    private static readonly (PositionClass From, PositionClass To, int Seconds)[] BedMoves =
    [
        (PositionClass.Chair, PositionClass.FloorSitting, 5),
        (PositionClass.Chair, PositionClass.Supine, 5),
        (PositionClass.Chair, PositionClass.SideLying, 5),
    ];

    private static readonly int[,] OnFloor = Closure(Moves);

    private static readonly int[,] OnBed = Closure([.. Moves, .. BedMoves]);

    public static int Between(PositionClass from, PositionClass to, Surface surface) =>
        (surface is Surface.Bed ? OnBed : OnFloor)[(int)from, (int)to];

    public static PositionClass ClassOf(BodyPosition position) => position switch
    {
        BodyPosition.Standing or BodyPosition.StandingSupported => PositionClass.Standing,
        BodyPosition.ChairSitting or BodyPosition.WheelchairSitting => PositionClass.Chair,
        BodyPosition.HalfKneeling => PositionClass.HalfKneeling,
        BodyPosition.TallKneeling or BodyPosition.HeelSitting => PositionClass.Kneeling,
        BodyPosition.Quadruped => PositionClass.Quadruped,
        BodyPosition.LongSitting or BodyPosition.CrossSitting => PositionClass.FloorSitting,
        BodyPosition.Prone => PositionClass.Prone,
        BodyPosition.SideLying => PositionClass.SideLying,
        _ => PositionClass.Supine,
    };

    private static int[,] Closure((PositionClass From, PositionClass To, int Seconds)[] moves)
    {
        const int Far = 1000;
        var seconds = new int[Classes, Classes];
        for (var from = 0; from < Classes; from++)
        {
            for (var to = 0; to < Classes; to++)
            {
                seconds[from, to] = from == to ? 0 : Far;
            }
        }

        foreach (var (from, to, move) in moves)
        {
            seconds[(int)from, (int)to] = Math.Min(seconds[(int)from, (int)to], move);
            seconds[(int)to, (int)from] = seconds[(int)from, (int)to];
        }

        for (var via = 0; via < Classes; via++)
        {
            for (var from = 0; from < Classes; from++)
            {
                for (var to = 0; to < Classes; to++)
                {
                    seconds[from, to] = Math.Min(seconds[from, to], seconds[from, via] + seconds[via, to]);
                }
            }
        }

        return seconds;
    }
}
