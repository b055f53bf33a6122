using System.Globalization;
using System.Runtime.InteropServices;

namespace StretchKit.Composition.Solver;

/// <summary>
/// Transition times must form a metric: no time to stay, the same both ways, and no detour shorter than the way itself.
/// The end costs must fit it, or resting in an empty position at the end would pay.
/// </summary>
internal static class MetricChecks
{
    public static void Run(CompositionModelDraft draft, List<ModelFault> faults)
    {
        for (var from = 0; from < ModelShape.Positions; from++)
        {
            if (draft.EndCosts[from] < 0 || draft.EndCosts[from] > ModelShape.MostTransitionSeconds)
            {
                faults.Add(new(ModelPlace.EndCosts, from, $"the end cost is {Text(draft.EndCosts[from])} s", $"use 0 to {Text(ModelShape.MostTransitionSeconds)}"));
            }

            for (var to = 0; to < ModelShape.Positions; to++)
            {
                CheckPair(draft, from, to, faults);
            }
        }
    }

    private static void CheckPair(CompositionModelDraft draft, int from, int to, List<ModelFault> faults)
    {
        var seconds = Between(draft, from, to);
        if (seconds < 0 || seconds > ModelShape.MostTransitionSeconds || seconds % ModelShape.SecondsPerTick != 0)
        {
            faults.Add(new(ModelPlace.Transitions, from, $"from {Text(from)} to {Text(to)} takes {Text(seconds)} s", $"use a multiple of five from 0 to {Text(ModelShape.MostTransitionSeconds)}"));
        }

        if (from == to && seconds != 0)
        {
            faults.Add(new(ModelPlace.Transitions, from, $"staying in {Text(from)} takes {Text(seconds)} s", "write 0"));
        }

        if (seconds != Between(draft, to, from))
        {
            faults.Add(new(ModelPlace.Transitions, from, $"from {Text(from)} to {Text(to)} takes {Text(seconds)} s, and {Text(Between(draft, to, from))} s back", "use one time both ways"));
        }

        var times = CollectionsMarshal.AsSpan(draft.Transitions);
        for (var via = 0; via < ModelShape.Positions; via++)
        {
            if (times[(from * ModelShape.Positions) + via] + (long)times[(via * ModelShape.Positions) + to] < seconds)
            {
                faults.Add(new(ModelPlace.Transitions, from, $"from {Text(from)} to {Text(to)} takes {Text(seconds)} s, longer than by way of {Text(via)}", "use the shortest path"));
                return;
            }
        }

        if (draft.EndCosts[from] > (long)seconds + draft.EndCosts[to])
        {
            faults.Add(new(ModelPlace.EndCosts, from, $"ending in {Text(from)} costs more than moving to {Text(to)} and ending there", "lower this end cost"));
        }
    }

    private static int Between(CompositionModelDraft draft, int from, int to) => draft.Transitions[(from * ModelShape.Positions) + to];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
