using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>
/// What time on one muscle is worth, by levels of 15 s a side: most for the first half minute, less to one and a half,
/// little to three. Whole milli-points, added up from rounded increments so that the curve stays concave.
/// </summary>
internal static class MuscleCurve
{
    public const int MostLevels = 12;

    private const int SecondsPerLevel = 15;

    /// <summary>What each level adds at full weight by phase, in tenths of a point.</summary>
    private static readonly int[][] Rises = [.. Enum.GetValues<RoutinePhase>().Select(phase => Enumerable.Range(0, MostLevels + 1).Select(level => Slope(phase, level * SecondsPerLevel) * SecondsPerLevel).ToArray())];

    public static int LevelsOf(RoutinePhase phase) => phase switch
    {
        RoutinePhase.Release => 4,
        RoutinePhase.WarmUp => 8,
        _ => MostLevels,
    };

    /// <summary>Fills the value of each level, from 0 to the last.</summary>
    public static void Fill(Span<int> curve, RoutinePhase phase, int muscleWeight, RoutineContext context)
    {
        var (weight, rises) = (Weight(phase, muscleWeight, context), Rises[(int)phase]);
        curve[0] = 0;
        for (var level = 1; level < curve.Length; level++)
        {
            curve[level] = curve[level - 1] + (weight * rises[level] / 10);
        }
    }

    /// <summary>Gives points a second at full weight, in tenths.</summary>
    private static int Slope(RoutinePhase phase, int second) => phase switch
    {
        RoutinePhase.Release => second <= 30 ? 15 : 8,
        RoutinePhase.WarmUp => second <= 30 ? 15 : second <= 60 ? 8 : 2,
        RoutinePhase.Settle => second <= 60 ? 15 : second <= 120 ? 8 : 2,
        _ => second <= 30 ? 15 : second <= 90 ? 10 : 4,
    };

    /// <summary>Gives the weight of a group in tenths of a percent, so that a weight of 1,000 is a point a second.</summary>
    private static int Weight(RoutinePhase phase, int muscle, RoutineContext context) => phase switch
    {
        RoutinePhase.Release => muscle * 5,
        RoutinePhase.WarmUp => Mobility(context) * (30 + (muscle * 7 / 10)) / 10,
        RoutinePhase.Settle => context switch
        {
            RoutineContext.BeforeBed => 600,
            RoutineContext.DeskBreak => 200,
            RoutineContext.BeforeActivity => 50,
            _ => 150,
        },
        _ => context is RoutineContext.BeforeActivity ? muscle * 5 : muscle * 10,
    };

    private static int Mobility(RoutineContext context) => context switch
    {
        RoutineContext.BeforeActivity => 80,
        RoutineContext.Morning => 50,
        RoutineContext.DeskBreak => 20,
        RoutineContext.BeforeBed => 5,
        _ => 25,
    };
}
