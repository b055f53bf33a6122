using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>What more time would bring to a routine.</summary>
internal static class MoreTime
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    /// <summary>Says what one more minute would add.</summary>
    public static Message Minute(WhatIf whatIf, CompositionResult result)
    {
        if (whatIf.InTime(result.Request.Time + AMinute) is not var (found, gain) || gain <= 0)
        {
            return Message.Of("explain.minute-nothing");
        }

        var before = result.Routine!.Steps.GroupBy(step => step.Stretch).ToDictionary(steps => steps.Key, steps => (int)steps.Max(step => step.Dose.TimeUnderStretch.TotalSeconds));
        var points = ("points", (object)gain);
        var added = Names(found.Items.Select(item => item.Candidate.Stretch).Where(stretch => !before.ContainsKey(stretch)));
        if (added.Count > 0)
        {
            return Message.Of("explain.minute-adds", ("stretches", added), points);
        }

        var longer = Names(found.Items.Where(item => item.Dose.MostUnderStretch > before[item.Candidate.Stretch]).Select(item => item.Candidate.Stretch));
        return longer.Count > 0 ? Message.Of("explain.minute-longer", ("stretches", longer), points) : Message.Of("explain.minute-other", points);
    }

    /// <summary>Names the stretches that would be in with twice the time, or the longest there is.</summary>
    public static IReadOnlyList<Message> Cut(WhatIf whatIf, CompositionResult result)
    {
        var time = TimeSpan.FromTicks(Math.Min(result.Request.Time.Ticks * 2, whatIf.Longest.Ticks));
        if (whatIf.InTime(time) is not var (found, _))
        {
            return [];
        }

        var chosen = result.Routine!.Steps.Select(step => step.Stretch).ToHashSet();
        return [.. found.Items
            .Where(item => !chosen.Contains(item.Candidate.Stretch))
            .Select(item => Message.Of("explain.cut", ("stretch", item.Candidate.Stretch.Name), ("time", time), ("seconds", whatIf.Seconds(item.Candidate))))];
    }

    private static IReadOnlyList<Message> Names(IEnumerable<Stretch> stretches) => [.. stretches.Select(stretch => stretch.Name)];
}
