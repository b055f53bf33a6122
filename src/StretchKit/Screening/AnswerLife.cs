namespace StretchKit.Screening;

/// <summary>How an answer fares with time: how long it lasts, how its number moves on, which answer is the risky one.</summary>
internal readonly struct AnswerLife(int? lastsDays, FactAdvance advances, string risk, int max)
{
    public int? LastsDays { get; init; } = lastsDays;

    public FactAdvance Advances { get; init; } = advances;

    public string Risk { get; init; } = risk;

    public int Max { get; init; } = max;

    private const int DaysInWeek = 7;

    private const int DaysInYear = 365;

    /// <summary>Days by which an answer may be ahead of the day of judging: a clock in another time zone.</summary>
    private const int DaysAhead = 1;

    /// <summary>Tells whether an answer carries a day that is still to come, so that it cannot count.</summary>
    public static bool IsToCome(DateOnly? day, DateOnly today) => day is { } known && known.DayNumber > today.DayNumber + DaysAhead;

    /// <summary>Tells whether this answer can only make things stricter.</summary>
    public bool IsRisky(bool answer) => Risk == (answer ? "yes" : "no");

    /// <summary>
    /// Gives an answer as it stands on a day. An old one is unknown, but one on the risky side stands; so does one of a
    /// day to come.
    /// </summary>
    public FactState On(DateOnly today, HealthFact answer)
    {
        if (answer.Status is not (FactStatus.Known or FactStatus.Stale))
        {
            return new(answer.Status);
        }

        var day = answer.RecordedOn ?? today;
        var days = Math.Max(0, today.DayNumber - day.DayNumber);
        if (answer.Status is FactStatus.Stale || days > LastsDays || IsToCome(day, today))
        {
            return new(FactStatus.Stale, YesNo: answer.YesNo is { } old && IsRisky(old) ? old : null);
        }

        var number = answer.Number + Advances switch
        {
            FactAdvance.Daily => days,
            FactAdvance.Weekly => days / DaysInWeek,
            FactAdvance.Yearly => days / DaysInYear,
            _ => 0,
        };
        return new(FactStatus.Known, answer.YesNo, number > Max ? null : number, answer.Choice);
    }
}
