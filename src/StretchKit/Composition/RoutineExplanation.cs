using StretchKit.Anatomy;
using StretchKit.Composition.Explaining;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Why a routine is as it is: what each stretch adds, what the others would cost, what more time would bring, and what a week of it comes to.</summary>
/// <remarks>
/// Everything is worked out when first asked for, most of it by a search of its own: some tenths of a millisecond for
/// each stretch. Equal results have equal explanations. Safe to use from several threads. It holds health data.
/// </remarks>
public sealed class RoutineExplanation
{
    private const int MostNearest = 5;

    private readonly CompositionRun _run;
    private readonly CompositionResult _result;
    private readonly Lazy<WhatIf> _whatIf;
    private readonly Lazy<MuscleTimes> _times;
    private readonly Lazy<IReadOnlyList<Message>> _nearest;
    private readonly Lazy<IReadOnlyList<Message>> _cutForTime;
    private readonly Lazy<Message> _oneMoreMinute;

    internal RoutineExplanation(CompositionRun run, CompositionResult result)
    {
        (_run, _result) = (run, result);
        _whatIf = new(() => new(run, result));
        _times = new(() => new(result.Routine!));
        _nearest = new(FindNearest);
        _cutForTime = new(() => MoreTime.Cut(_whatIf.Value, result));
        _oneMoreMinute = new(() => MoreTime.Minute(_whatIf.Value, result));
    }

    /// <summary>Gets why each stretch is in the routine: what it works on, and what the routine would lose without it; in the order of the routine.</summary>
    public IReadOnlyList<Message> Steps => [.. Stretches.Select(stretch => Of(stretch.Id))];

    /// <summary>Gets the stretches that came nearest to getting in, at most five, the nearest first.</summary>
    public IReadOnlyList<Message> Nearest => _nearest.Value;

    /// <summary>Gets the stretches that would be in with twice the time.</summary>
    public IReadOnlyList<Message> CutForTime => _cutForTime.Value;

    /// <summary>Gets what one more minute would add.</summary>
    public Message OneMoreMinute => _oneMoreMinute.Value;

    /// <summary>Gets the muscles that the routine makes long, from the trunk outward.</summary>
    public IReadOnlyList<MuscleGroup> Muscles => _times.Value.Muscles;

    /// <summary>Gets the sources of the weekly times: five minutes from which range grows, ten beyond which no more was seen.</summary>
    public static IReadOnlyList<Citation> WeekSources { get; } = [SourceRegister.Find("thomas-2018")!, SourceRegister.Find("ingram-2025")!];

    private IEnumerable<Stretch> Stretches => _result.Routine!.Steps.Select(step => step.Stretch).Distinct();

    /// <summary>Says why a stretch is in the routine, or why it is not.</summary>
    /// <param name="id">A stretch of the catalogue.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such stretch.</exception>
    public Message Of(StretchId id)
    {
        var entry = Find(id);
        var stretch = ("stretch", (object)entry.Stretch.Name);
        if (IsIn(entry))
        {
            var served = GoalsOf(id);
            var lost = _whatIf.Value.LossWithout(entry);
            return served.Count == 0
                ? Message.Of("explain.in", stretch, ("points", lost), ("muscle", entry.Stretch.PrimaryMuscle.Name))
                : Message.Of("explain.in-for", stretch, ("points", lost), ("targets", (IReadOnlyList<Message>)[.. served.Select(target => target.Name)]));
        }

        var omission = _result.Omissions.First(omission => omission.Stretch.Equals(entry.Stretch));
        if (_whatIf.Value.Filter.Of(entry) is not { } candidate || omission.Reason is OmissionReason.Phase || _whatIf.Value.LossWith(entry) is not { } loss)
        {
            return Message.Of("explain.out", stretch, ("reason", omission.Text));
        }

        var (points, seconds) = (("points", (object)loss), ("seconds", (object)_whatIf.Value.Seconds(candidate)));
        if (omission.Reason is OmissionReason.Family)
        {
            var other = ("other", (object)Stretches.First(other => other.Family == entry.Stretch.Family).Name);
            return loss == 0 ? Message.Of("explain.out-family-even", stretch, other, seconds) : Message.Of("explain.out-family", stretch, other, points, seconds);
        }

        return loss == 0 ? Message.Of("explain.out-even", stretch, seconds) : Message.Of("explain.out-value", stretch, points, seconds);
    }

    /// <summary>Gives the points that are at stake: what the best routine loses without a stretch that is in, or with one that is not.</summary>
    /// <param name="id">A stretch of the catalogue.</param>
    /// <returns>Points, 0 or more; <see langword="null"/> for a stretch that may not enter or does not fit.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such stretch.</exception>
    public decimal? PointsOf(StretchId id)
    {
        var entry = Find(id);
        return IsIn(entry) ? _whatIf.Value.LossWithout(entry) : _whatIf.Value.Filter.Of(entry) is null ? null : _whatIf.Value.LossWith(entry);
    }

    /// <summary>Gives the targets of the request that a stretch serves, the weightiest first.</summary>
    /// <param name="id">A stretch of the catalogue.</param>
    /// <returns>The targets; empty when it serves none, or none was named.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such stretch.</exception>
    public IReadOnlyList<FocusTarget> GoalsOf(StretchId id) => FocusFit.Served(Find(id).Stretch, _run.Request);

    /// <summary>Gives how long the routine makes a muscle long, by all stretches that do, whatever they are for.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">The side; <see cref="BodySide.Both"/> for what both sides get at least.</param>
    /// <returns>Time under stretch; zero for a muscle that is not reached.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such muscle or side.</exception>
    public TimeSpan TimeOn(MuscleGroup muscle, BodySide side = BodySide.Both) =>
        _times.Value.Of(Vocabulary<MuscleGroup>.Defined(muscle, nameof(muscle)), Vocabulary<BodySide>.Defined(side, nameof(side)));

    /// <summary>Says what a week of the routine comes to for a muscle, against what studies found: see <see cref="WeekSources"/>.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="daysPerWeek">On how many days a week it is done, 1 to 7.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such muscle, or <paramref name="daysPerWeek"/> is below 1 or above 7.</exception>
    public Message WeekOf(MuscleGroup muscle, int daysPerWeek)
    {
        const int DaysOfAWeek = 7;
        ArgumentOutOfRangeException.ThrowIfLessThan(daysPerWeek, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(daysPerWeek, DaysOfAWeek);

        return _times.Value.Week(Vocabulary<MuscleGroup>.Defined(muscle, nameof(muscle)), daysPerWeek);
    }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(RoutineExplanation);

    private bool IsIn(StretchEntry entry) => Stretches.Contains(entry.Stretch);

    private StretchEntry Find(StretchId id) =>
        _run.Kit.Table.Find(id) ?? throw new ArgumentException($"There is no stretch '{id}' in the catalogue.", nameof(id));

    private IReadOnlyList<Message> FindNearest() =>
        [.. _run.Kit.Table.Entries
            .Where(entry => !IsIn(entry) && _whatIf.Value.Filter.Of(entry) is not null)
            .Select(entry => (entry.Stretch.Id, Loss: _whatIf.Value.LossWith(entry)))
            .Where(one => one.Loss is not null)
            .OrderBy(one => one.Loss)
            .Take(MostNearest)
            .Select(one => Of(one.Id))];
}
