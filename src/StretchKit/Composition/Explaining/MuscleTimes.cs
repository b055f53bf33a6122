using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>How long a routine makes each muscle long, side by side, and what that comes to in a week.</summary>
internal sealed class MuscleTimes
{
    /// <summary>From about five minutes a week on, range grows (thomas-2018).</summary>
    private const int FloorSeconds = 300;

    /// <summary>Beyond about ten minutes a week no further gain was seen (ingram-2025).</summary>
    private const int PlateauSeconds = 600;

    private readonly SortedDictionary<MuscleGroup, (int Left, int Right)> _seconds = [];

    public MuscleTimes(Routine routine)
    {
        foreach (var step in routine.Steps)
        {
            foreach (var muscle in step.Stretch.Lengthens.Select(use => use.Muscle).Distinct())
            {
                var seconds = (int)step.Dose.TimeUnderStretch.TotalSeconds;
                var (left, right) = _seconds.GetValueOrDefault(muscle);
                _seconds[muscle] = (left + (step.Side is BodySide.Right ? 0 : seconds), right + (step.Side is BodySide.Left ? 0 : seconds));
            }
        }
    }

    public IReadOnlyList<MuscleGroup> Muscles => [.. _seconds.Keys];

    public TimeSpan Of(MuscleGroup muscle, BodySide side)
    {
        var (left, right) = _seconds.GetValueOrDefault(muscle);
        return TimeSpan.FromSeconds(side switch
        {
            BodySide.Left => left,
            BodySide.Right => right,
            _ => Math.Min(left, right),
        });
    }

    /// <summary>Says what a week of the routine comes to, on the side that gets more.</summary>
    public Message Week(MuscleGroup group, int daysPerWeek)
    {
        var (left, right) = _seconds.GetValueOrDefault(group);
        var once = Math.Max(left, right);
        var muscle = ("muscle", (object)new MuscleUse { Muscle = group }.Name);
        var time = ("time", (object)TimeSpan.FromSeconds(once));
        var days = ("days", (object)daysPerWeek);
        var week = ("week", (object)TimeSpan.FromSeconds(once * daysPerWeek));
        return (once * daysPerWeek) switch
        {
            < FloorSeconds => Message.Of("explain.week-low", muscle, time, days, week),
            <= PlateauSeconds => Message.Of("explain.week-effective", muscle, time, days, week),
            _ => Message.Of("explain.week-plateau", muscle, time, days, week),
        };
    }
}
