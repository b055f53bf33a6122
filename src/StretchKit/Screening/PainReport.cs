using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>What a person reports of pain around a session: during a stretch, right after, or the next day.</summary>
/// <remarks>
/// Made by <see cref="During"/>, <see cref="RightAfter"/> or <see cref="NextDay"/>, then filled with <c>with</c>. What is left
/// out is unknown, never a no and never 0. Immutable; checks its values. Its text form shows no health data.
/// </remarks>
public sealed record PainReport
{
    /// <summary>The longest course, in minutes: two weeks.</summary>
    internal const int LongestMinutes = 20160;

    private const int HighestScore = 10;

    private const int MostTimes = 99;

    private PainReport(PainMoment moment, StretchId? stretch) => (Moment, Stretch) = (moment, stretch);

    /// <summary>Gets the stretch in which it hurts, or after which it hurt; <see langword="null"/> when it is about the session.</summary>
    public StretchId? Stretch { get; }

    /// <summary>Gets where it hurts, or <see langword="null"/> when it is not known. Kept for the host; no answer depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such region.</exception>
    public BodyRegion? Region
    {
        get;
        init => field = value is { } region ? Vocabulary<BodyRegion>.Defined(region, nameof(Region)) : null;
    }

    /// <summary>Gets the side, or <see langword="null"/> when it is not known. Kept for the host; no answer depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    public BodySide? Side
    {
        get;
        init => field = value is { } side ? Vocabulary<BodySide>.Defined(side, nameof(Side)) : null;
    }

    /// <summary>Gets the pain at the moment of the report, 0 to 10; pain, not the pull of a stretch. Round fractions up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 10.</exception>
    public int? Score
    {
        get;
        init => field = Within(value, HighestScore);
    }

    /// <summary>Gets the pain before the session, 0 to 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 10.</exception>
    public int? ScoreBefore
    {
        get;
        init => field = Within(value, HighestScore);
    }

    /// <summary>Gets the minutes until the pain was back to what it was before, or for which it has been above that so far; 0 to 20160.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int? Minutes
    {
        get;
        init => field = Within(value, LongestMinutes);
    }

    /// <summary>Gets whether it is sharp, stabbing, electric or a giving way.</summary>
    public bool? IsSharp { get; init; }

    /// <summary>Gets whether such a sharp pain had come in an earlier session. Left out, it counts as not recorded.</summary>
    public bool? WasSharpBefore { get; init; }

    /// <summary>Gets whether there is new tingling or numbness in an arm or a leg.</summary>
    public bool? Tingles { get; init; }

    /// <summary>Gets the minutes for which the tingling has lasted, 0 to 20160.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int? TinglingMinutes
    {
        get;
        init => field = Within(value, LongestMinutes);
    }

    /// <summary>Gets whether it moves outward, from the back or neck down a leg or an arm.</summary>
    public bool? Spreads { get; init; }

    /// <summary>Gets whether it draws back toward the back or neck.</summary>
    public bool? DrawsBack { get; init; }

    /// <summary>Gets whether, within ten seconds of easing off, it fell to 2 or to what it was before.</summary>
    public bool? SettledOnEasing { get; init; }

    /// <summary>Gets how often this stretch has been eased already for pain in this session, 0 to 99.</summary>
    /// <value>Default 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int TimesEased
    {
        get;
        init => field = Within(value, MostTimes)!.Value;
    }

    /// <summary>Gets how many other stretches were stopped already for pain in this session, 0 to 99.</summary>
    /// <value>Default 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int StretchesStopped
    {
        get;
        init => field = Within(value, MostTimes)!.Value;
    }

    /// <summary>Gets whether it is only new dull soreness in the muscles that worked.</summary>
    public bool? IsSorenessOnly { get; init; }

    /// <summary>Gets whether a clinician watched and recorded this; only then what permits is written down.</summary>
    public bool IsFromClinician { get; init; }

    /// <summary>Gets the day of the report; left out, today by the evaluator's clock.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Gets the warning signs that came with it, as ids of yes-no red-flag facts, such as <c>saddle-numbness</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One is no such fact; the nearest name is given.</exception>
    public IReadOnlyList<string> Signs
    {
        get;
        init => field = Checked(value);
    } = [];

    /// <summary>Gets when it is reported.</summary>
    internal PainMoment Moment { get; }

    /// <summary>Begins a report of pain in a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <returns>A report in which nothing else is known.</returns>
    public static PainReport During(StretchId stretch) => new(PainMoment.During, stretch);

    /// <summary>Begins a report of pain after a session, on the same day.</summary>
    /// <param name="stretch">The stretch that it came from, when it is known.</param>
    /// <returns>A report in which nothing else is known.</returns>
    public static PainReport RightAfter(StretchId? stretch = null) => new(PainMoment.RightAfter, stretch);

    /// <summary>Begins a report of pain the morning or the day after a session.</summary>
    /// <param name="stretch">The stretch that it came from, when it is known.</param>
    /// <returns>A report in which nothing else is known.</returns>
    public static PainReport NextDay(StretchId? stretch = null) => new(PainMoment.NextDay, stretch);

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(PainReport);

    private static int? Within(int? value, int highest)
    {
        if (value is { } known)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(known, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(known, highest, nameof(value));
        }

        return value;
    }

    private static string[] Checked(IReadOnlyList<string> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var known = FactVocabulary.All.Where(IsSign).Select(fact => fact.Id);
        foreach (var id in value)
        {
            if (FactVocabulary.Find(id ?? "") is not { } fact || !IsSign(fact))
            {
                throw new ArgumentException(StatementCheck.Unknown("warning sign", id ?? "", known), nameof(value));
            }
        }

        return [.. value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static bool IsSign(FactDefinition fact) => fact is { IsRedFlag: true, Kind: FactKind.YesNo, IsDerived: false };
}
