using StretchKit.Anatomy;
using StretchKit.Composition.Solver;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>The doses a candidate may have: its own, shorter ones for a short time, fewer and more repetitions, and more on a stressed side.</summary>
internal static class DoseMenu
{
    public const int MostChoices = 8;

    private const int MostEvenChoices = 6;

    /// <summary>A hold shorter than this is no stretch (garber-2011: 10 to 30 s).</summary>
    private const int ShortestHoldSeconds = 10;

    /// <summary>Up to here a short dose is better than none.</summary>
    public const int ShortRoutineSeconds = 180;

    /// <summary>Tells whether the time is so short that short doses are in the menu.</summary>
    public static bool HasShort(RequestFrame frame) => frame.Seconds <= ShortRoutineSeconds;

    /// <summary>
    /// Gives the menu, the shortest dose first; empty when no dose keeps the limits. After an edit the dose before it is in
    /// the menu too, and for a locked stretch alone.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="frame">What the request fixes.</param>
    /// <param name="room">Room for <see cref="MostChoices"/>, for a menu that was not found before.</param>
    public static ReadOnlySpan<DoseChoice> Of(Candidate candidate, RequestFrame frame, Span<DoseChoice> room) =>
        Usual(candidate, frame) ?? (ReadOnlySpan<DoseChoice>)room[..Fill(candidate, frame, room)];

    /// <summary>Gives the same to keep.</summary>
    public static DoseChoice[] Of(Candidate candidate, RequestFrame frame)
    {
        if (Usual(candidate, frame) is { } usual)
        {
            return usual;
        }

        Span<DoseChoice> room = stackalloc DoseChoice[MostChoices];
        return room[..Fill(candidate, frame, room)].ToArray();
    }

    /// <summary>Gives a menu that was found before, as the model reads it; <see langword="null"/> for any other.</summary>
    public static ModelDose[]? UsualTimes(Candidate candidate, RequestFrame frame) =>
        IsUsual(candidate, frame) ? candidate.Usual!.Timed(HasShort(frame), frame.IsBreak, candidate.SideCount) : null;

    private static DoseChoice[]? Usual(Candidate candidate, RequestFrame frame) => IsUsual(candidate, frame) ? candidate.Usual!.Menu(HasShort(frame)) : null;

    private static bool IsUsual(Candidate candidate, RequestFrame frame) =>
        candidate.Usual is not null && frame.Emphasis is BodySide.Both && frame.Request.Change?.DoseBefore(candidate.Entry) is null;

    private static int Fill(Candidate candidate, RequestFrame frame, Span<DoseChoice> menu)
    {
        var change = frame.Request.Change;
        var before = change?.DoseBefore(candidate.Entry);
        if (before is { } locked && change!.IsLocked(candidate.Entry))
        {
            return Add(menu, 0, locked, candidate);
        }

        var count = AddEven(candidate, HasShort(frame), menu);
        count = AddLonger(menu, count, candidate, frame);
        if (before is { } kept && count < MostChoices)
        {
            count = Add(menu, count, kept, candidate);
        }

        Order(menu[..count]);
        return count;
    }

    /// <summary>Fills a menu without a look at any request: the same on both sides, in order.</summary>
    public static int FillEven(Candidate candidate, bool withShort, Span<DoseChoice> menu)
    {
        var count = AddEven(candidate, withShort, menu);
        Order(menu[..count]);
        return count;
    }

    private static int AddEven(Candidate candidate, bool withShort, Span<DoseChoice> menu)
    {
        var own = candidate.Dose;
        var count = Add(menu, 0, own, candidate);
        if (withShort)
        {
            count = AddShort(menu, count, own, candidate);
        }

        var lowest = Math.Min(own.Repetitions, candidate.Range.LowestRepetitions.Count);
        var highest = candidate.Range.HighestRepetitions.Count;
        var step = own.Hold == 0 ? Math.Max(1, own.Repetitions / 2) : IsAlternating(candidate) ? 2 : 1;
        for (var repetitions = own.Repetitions + step; repetitions <= highest && count < MostEvenChoices; repetitions += step)
        {
            count = Add(menu, count, own with { Repetitions = repetitions }, candidate);
        }

        if (own.Repetitions - step >= lowest && count < MostEvenChoices)
        {
            count = Add(menu, count, own with { Repetitions = own.Repetitions - step }, candidate);
        }

        return count;
    }

    /// <summary>Puts a few doses in order by insertion: this runs for every stretch of every request.</summary>
    private static void Order(Span<DoseChoice> menu)
    {
        for (var at = 1; at < menu.Length; at++)
        {
            var choice = menu[at];
            var place = at;
            for (; place > 0 && IsBefore(choice, menu[place - 1]); place--)
            {
                menu[place] = menu[place - 1];
            }

            menu[place] = choice;
        }
    }

    private static bool IsBefore(in DoseChoice left, in DoseChoice right) =>
        left.MostUnderStretch != right.MostUnderStretch ? left.MostUnderStretch < right.MostUnderStretch
        : left.IsLongerOnOneSide != right.IsLongerOnOneSide ? right.IsLongerOnOneSide
        : left.Repetitions < right.Repetitions;

    private static int AddShort(Span<DoseChoice> menu, int count, DoseChoice own, Candidate candidate)
    {
        if (own.Hold > ShortestHoldSeconds)
        {
            return Add(menu, count, own with { Hold = ShortestHoldSeconds, Repetitions = 1, Sets = 1 }, candidate);
        }

        var once = Math.Max(1, own.Hold + own.Move);
        count = Add(menu, count, own with { Repetitions = Math.Max(1, own.Repetitions / 2), Sets = 1 }, candidate);
        return Add(menu, count, own with { Repetitions = Math.Min(own.Repetitions, (ShortestHoldSeconds + once - 1) / once), Sets = 1 }, candidate);
    }

    /// <summary>A held stretch that is done on each side may get one repetition more on the side the person stresses.</summary>
    private static int AddLonger(Span<DoseChoice> menu, int count, Candidate candidate, RequestFrame frame)
    {
        if (candidate.Dose.Hold == 0 || candidate.SideCount < 2 || frame.Emphasis is BodySide.Both)
        {
            return count;
        }

        var even = count;
        for (var at = 0; at < even && count < MostChoices; at++)
        {
            if (menu[at].Repetitions < candidate.Range.HighestRepetitions.Count)
            {
                count = Add(menu, count, menu[at] with { IsLongerOnOneSide = true }, candidate);
            }
        }

        return count;
    }

    private static bool IsAlternating(Candidate candidate) => candidate.Entry.Stretch.Laterality is Laterality.Alternating;

    /// <summary>Sides that take turns get the same number each.</summary>
    private static DoseChoice Even(DoseChoice choice, Candidate candidate)
    {
        if (!IsAlternating(candidate) || choice.Repetitions % 2 == 0)
        {
            return choice;
        }

        var isLow = choice.Repetitions - 1 < Math.Max(1, candidate.Range.LowestRepetitions.Count);
        return choice with { Repetitions = choice.Repetitions + (isLow ? 1 : -1) };
    }

    private static int Add(Span<DoseChoice> menu, int count, DoseChoice wanted, Candidate candidate)
    {
        var choice = Even(wanted, candidate);
        if (choice.UnderStretch <= 0 || choice.Hold > (candidate.HoldAtMost ?? int.MaxValue) || choice.MostUnderStretch > (candidate.SecondsPerMuscleAtMost ?? int.MaxValue) || menu[..count].Contains(choice))
        {
            return count;
        }

        menu[count] = choice;
        return count + 1;
    }
}
