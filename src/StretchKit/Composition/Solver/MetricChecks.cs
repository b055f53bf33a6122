using System.Globalization;

namespace StretchKit.Composition.Solver;

/// <summary>
/// Transition times must form a metric: no time to stay, the same both ways, and no detour shorter than the way itself.
/// The end costs must fit it, or resting in an empty position at the end would pay.
/// </summary>
internal static class MetricChecks
{
    public static void Run(ReadOnlySpan<int> transitions, ReadOnlySpan<int> endCosts, List<ModelFault> faults)
    {
        for (var from = 0; from < ModelShape.Positions; from++)
        {
            if (endCosts[from] < 0 || endCosts[from] > ModelShape.MostTransitionSeconds)
            {
                faults.Add(new(ModelPlace.EndCosts, from, $"the end cost is {Text(endCosts[from])} s", $"use 0 to {Text(ModelShape.MostTransitionSeconds)}"));
            }

            for (var to = 0; to < ModelShape.Positions; to++)
            {
                CheckPair(transitions, endCosts, from, to, faults);
            }
        }
    }

    private static void CheckPair(ReadOnlySpan<int> transitions, ReadOnlySpan<int> endCosts, int from, int to, List<ModelFault> faults)
    {
        var seconds = Between(transitions, from, to);
        if (seconds < 0 || seconds > ModelShape.MostTransitionSeconds || seconds % ModelShape.SecondsPerTick != 0)
        {
            faults.Add(new(ModelPlace.Transitions, from, $"from {Text(from)} to {Text(to)} takes {Text(seconds)} s", $"use a multiple of five from 0 to {Text(ModelShape.MostTransitionSeconds)}"));
        }

        if (from == to && seconds != 0)
        {
            faults.Add(new(ModelPlace.Transitions, from, $"staying in {Text(from)} takes {Text(seconds)} s", "write 0"));
        }

        if (seconds != Between(transitions, to, from))
        {
            faults.Add(new(ModelPlace.Transitions, from, $"from {Text(from)} to {Text(to)} takes {Text(seconds)} s, and {Text(Between(transitions, to, from))} s back", "use one time both ways"));
        }

        for (var via = 0; via < ModelShape.Positions; via++)
        {
            if (transitions[(from * ModelShape.Positions) + via] + (long)transitions[(via * ModelShape.Positions) + to] < seconds)
            {
                faults.Add(new(ModelPlace.Transitions, from, $"from {Text(from)} to {Text(to)} takes {Text(seconds)} s, longer than by way of {Text(via)}", "use the shortest path"));
                return;
            }
        }

        if (endCosts[from] > (long)seconds + endCosts[to])
        {
            faults.Add(new(ModelPlace.EndCosts, from, $"ending in {Text(from)} costs more than moving to {Text(to)} and ending there", "lower this end cost"));
        }
    }

    private static int Between(ReadOnlySpan<int> transitions, int from, int to) => transitions[(from * ModelShape.Positions) + to];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
