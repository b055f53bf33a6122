using StretchKit.Anatomy;

namespace StretchKit.Screening;

/// <summary>One stated condition as it stands on the day of judging.</summary>
internal sealed class ConditionInstance
{
    private static readonly Dictionary<string, FactState> AllOpen = [];

    private readonly Dictionary<string, FactState> _details;

    private ConditionInstance(ConditionDefinition definition, BodySide? side, MuscleGroup? muscle, Dictionary<string, FactState> details)
    {
        Definition = definition;
        Side = side;
        Muscle = muscle;
        _details = details;
    }

    public ConditionDefinition Definition { get; }

    /// <summary>Gets the side; <see langword="null"/> and both are read alike.</summary>
    public BodySide? Side { get; }

    public MuscleGroup? Muscle { get; }

    /// <summary>Makes the instance of a condition that nobody asked about: every detail is open.</summary>
    public static ConditionInstance Supposed(ConditionDefinition definition, BodySide? side = null) => new(definition, side, null, AllOpen);

    public static ConditionInstance From(ReportedCondition condition, ConditionDefinition definition, DateOnly today)
    {
        var details = new Dictionary<string, FactState>(StringComparer.Ordinal);
        foreach (var detail in definition.AllDetails)
        {
            var stated = condition.Details.FirstOrDefault(one => one.Id == detail.Id);
            var state = detail.Kind is FactKind.Since ? Elapsed(condition.Since, stated, detail, today) : stated is null ? default : detail.Life.On(today, stated);
            details[detail.Id] = detail.IsNoUnlessRecorded && state.Status is FactStatus.NotAsked ? FactState.No : state;
        }

        return new(definition, condition.Side, condition.Muscle, details);
    }

    /// <summary>Gives the same condition with another answer to a detail.</summary>
    public ConditionInstance With(string detailId, FactState state) =>
        new(Definition, Side, Muscle, new(_details, StringComparer.Ordinal) { [detailId] = state });

    public FactState Detail(string id) => _details.GetValueOrDefault(id);

    /// <summary>Counts whole days or weeks from the day it began, or from a stated number and its day.</summary>
    private static FactState Elapsed(DateOnly? since, HealthFact? stated, DetailDefinition detail, DateOnly today)
    {
        const int DaysInWeek = 7;
        var divisor = detail.Unit == "weeks" ? DaysInWeek : 1;
        if (since is { } start)
        {
            return start > today ? default : FactState.Of((today.DayNumber - start.DayNumber) / divisor);
        }

        return stated is { Status: FactStatus.Known, Number: { } number }
            ? FactState.Of(number + (Math.Max(0, today.DayNumber - (stated.RecordedOn ?? today).DayNumber) / divisor))
            : default;
    }
}
