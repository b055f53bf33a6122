using StretchKit.Anatomy;
using StretchKit.Serialization;

namespace StretchKit.Screening;

/// <summary>Facts that are computed from what was said: pains by area and age, pregnancy, the situation.</summary>
internal static class DerivedFacts
{
    public const int YoungestPregnantAge = 12;

    public const int OldestPregnantAge = 55;

    private const int EarlyOnsetAge = 35;

    /// <summary>The three months that the question about a recent operation asks for.</summary>
    private const int RecentWeeks = 13;

    private const int WeeksInYear = 52;

    /// <summary>Resting pain from here to below severe allows gentle work only when it is long known (nrs-cut-points).</summary>
    private const int StrongPain = 6;

    private const int SeverePain = 8;

    /// <summary>From here on a reading counts as not controlled (acsm-guidelines).</summary>
    private const int HighSystolic = 160;

    private const int HighDiastolic = 100;

    /// <summary>Gets the scores from which on a pain counts as strong and as severe.</summary>
    public static IReadOnlyList<int> PainLimits { get; } = [StrongPain, SeverePain];

    private static readonly BodyRegion[] Back = [BodyRegion.LowerBack, BodyRegion.UpperBack, BodyRegion.Hip, BodyRegion.Thigh, BodyRegion.LowerLeg];

    private static readonly BodyRegion[] Spine = [BodyRegion.Neck, BodyRegion.UpperBack, BodyRegion.LowerBack];

    private static readonly BodyRegion[] NeckHeadArm = [BodyRegion.Neck, BodyRegion.Jaw, BodyRegion.Shoulder, BodyRegion.Arm, BodyRegion.WristAndHand];

    private static readonly BodyRegion[] Leg = [BodyRegion.Thigh, BodyRegion.Knee, BodyRegion.LowerLeg, BodyRegion.AnkleAndFoot];

    private static readonly BodyRegion[] Joint = [BodyRegion.Shoulder, BodyRegion.WristAndHand, BodyRegion.Hip, BodyRegion.Groin, BodyRegion.Knee, BodyRegion.AnkleAndFoot];

    private static readonly BodyRegion[] OtherJoint = [BodyRegion.Knee, BodyRegion.AnkleAndFoot, BodyRegion.Groin];

    /// <summary>The facts that tell in which area there is pain.</summary>
    private static readonly (FactDefinition Fact, BodyRegion[] Regions)[] PainAreas =
    [
        (Fact("pain-back"), Back),
        (Fact("pain-low-back"), [BodyRegion.LowerBack]),
        (Fact("pain-mid-back"), [BodyRegion.UpperBack]),
        (Fact("pain-spine"), Spine),
        (Fact("pain-neck-head-arm"), NeckHeadArm),
        (Fact("pain-leg"), Leg),
        (Fact("pain-other-joint"), OtherJoint),
        (Fact("pain-joint"), Joint),
        (Fact("pain-groin"), [BodyRegion.Groin]),
        (Fact("pain-chest"), [BodyRegion.Chest]),
        (Fact("pain-abdomen"), [BodyRegion.Abdomen]),
    ];

    /// <summary>The features that a rheumatologist counts in long-standing back pain that began early (nice-ng65).</summary>
    private static readonly FactDefinition[] InflammatoryItems =
    [
        Fact("pain-wakes-second-half-night"), Fact("pain-buttock"), Fact("pain-better-with-movement"), Fact("pain-better-with-anti-inflammatory"),
        Fact("family-inflammatory-back"), Fact("arthritis-ever"), Fact("tendon-inflammation-ever"), Fact("psoriasis-ever"),
    ];

    private static readonly string[] SessionPain =
    [
        "last-rise-points", "last-rise-minutes", "last-pain-highest", "next-morning-rise-points", "rise-after-a-day", "rises-in-a-row",
        "sharp-pain-again", "tingling-after-session",
    ];

    /// <summary>
    /// Gets the yes-no facts that a number up to a limit tells too: an operation, a birth and a pregnancy, by their weeks.
    /// The numbers of the questions: three months, a year, and any week.
    /// </summary>
    public static ReadOnlySpan<(string Fact, string Number, int Most)> ToldByNumber => Told;

    private static readonly (string Fact, string Number, int Most)[] Told =
    [
        ("recent-surgery", "weeks-since-surgery", RecentWeeks),
        ("gave-birth-past-year", "weeks-since-birth", WeeksInYear),
        ("pregnant", "pregnancy-week", int.MaxValue),
    ];

    /// <summary>The facts from which others are computed, beside those that settle another by <c>falseWhen</c>.</summary>
    public static IReadOnlyCollection<string> Reads { get; } = new HashSet<string>(
        [PersonFacts.NoPain, PersonFacts.NoKnownCondition, PersonFacts.NoOtherCondition, "age-years", "sex-at-birth", "bp-systolic", "bp-diastolic", "back-pain-onset-age", "pain-score-now", "pregnant", "session-pain-over", "training-soreness-only", .. Told.Select(told => told.Number), .. InflammatoryItems.Select(fact => fact.Id), .. SessionPain],
        StringComparer.Ordinal);

    private static FactDefinition Fact(string id) => FactVocabulary.Find(id)!;

    public static void AddTo(PersonFacts person)
    {
        AddPain(person);
        AddPainTimes(person);
        AddPerson(person);
        AddSituation(person);
    }

    private static void AddPain(PersonFacts person)
    {
        var pains = person.Profile.Pains;
        var isNoPain = person[PersonFacts.NoPain].Truth;
        person["pain-stated"] = pains.Count > 0 ? FactState.Yes : FactState.Of(!isNoPain);

        // A pain stated in an area is a yes; none stated there is a no only when pain is settled or stated elsewhere.
        var elsewhere = pains.Count > 0 || isNoPain.IsTrue ? FactState.No : default;
        foreach (var (fact, regions) in PainAreas)
        {
            person[fact] = HasAny(pains, regions) ? FactState.Yes : elsewhere;
        }
    }

    private static bool HasAny(IReadOnlyList<ReportedPain> pains, BodyRegion[] regions)
    {
        for (var at = 0; at < pains.Count; at++)
        {
            if (regions.Contains(pains[at].Region))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddPainTimes(PersonFacts person)
    {
        var pains = person.Profile.Pains;
        if (pains.Count > 0 && pains.All(pain => pain.Score is not null && IsNow(person, pain)))
        {
            person["pain-score-now"] = FactState.Of(pains.Max(pain => pain.Score));
        }
        else if (pains.Any(pain => pain.Score is not null) && person["pain-score-now"].Status is FactStatus.NotAsked)
        {
            person["pain-score-now"] = new(FactStatus.Stale);
        }
        else if (person[PersonFacts.NoPain].Truth.IsTrue)
        {
            person["pain-score-now"] = FactState.Of(0);
        }

        person["strong-resting-pain"] = person["pain-score-now"] is { IsKnown: true, Number: { } score }
            ? FactState.Of((Truth)(score is >= StrongPain and < SeverePain))
            : default;
        person["session-pain-settled"] = FactState.Of((Truth)IsSaidOfTheLastSession(person, "session-pain-over"));
        person["session-soreness-only"] = FactState.Of((Truth)IsSaidOfTheLastSession(person, "training-soreness-only"));
        person["pain-days"] = FactState.Of(DaysSince(person, Strongest(pains)?.Since));
        person["spine-pain-days"] = FactState.Of(pains
            .Where(pain => Spine.Contains(pain.Region))
            .Min(pain => DaysSince(person, pain.Since)));
        if (pains.Where(pain => Back.Contains(pain.Region)).Max(pain => DaysSince(person, pain.Since)) is { } longest)
        {
            person["back-pain-days"] = FactState.Of(longest);
        }
    }

    /// <summary>Gives the strongest pain; of equals the one that began last.</summary>
    private static ReportedPain? Strongest(IReadOnlyList<ReportedPain> pains)
    {
        ReportedPain? strongest = null;
        for (var at = 0; at < pains.Count; at++)
        {
            var (pain, other) = (pains[at], strongest);
            if (other is null
                || (pain.Score ?? -1) > (other.Score ?? -1)
                || (pain.Score == other.Score && (pain.Since ?? DateOnly.MinValue) > (other.Since ?? DateOnly.MinValue)))
            {
                strongest = pain;
            }
        }

        return strongest;
    }

    /// <summary>Tells whether a yes is no older than anything recorded of the pain after sessions, and so speaks of all of it.</summary>
    private static bool IsSaidOfTheLastSession(PersonFacts person, string factId) =>
        person.Profile.Find(factId) is { YesNo: true } said
        && SessionPain.Select(person.Profile.Find).All(one => one is not ({ YesNo: true } or { Number: > 0 }) || (one.RecordedOn ?? person.Today) <= (said.RecordedOn ?? person.Today));

    /// <summary>Tells whether a pain was reported so lately that its score is the score of now.</summary>
    private static bool IsNow(PersonFacts person, ReportedPain pain) =>
        DaysSince(person, pain.RecordedOn ?? person.Today) <= FactVocabulary.Find("pain-score-now")!.ExpiresDays;

    private static int? DaysSince(PersonFacts person, DateOnly? day) =>
        day is { } known && known <= person.Today ? person.Today.DayNumber - known.DayNumber : null;

    private static void AddPerson(PersonFacts person)
    {
        AddTold(person);
        var age = person["age-years"] is { IsKnown: true, Number: { } years } ? years : (int?)null;
        person["pregnancy-not-possible"] = !person["pregnant"].Truth.IsTrue && (person["sex-at-birth"].Choice == "male" || age < YoungestPregnantAge || age > OldestPregnantAge)
            ? FactState.Yes
            : FactState.No;
        person["not-known-female"] = FactState.Of((Truth)(person["sex-at-birth"].Choice != "female"));
        person["recent-surgery-named"] = FactState.Of((Truth)person.Profile.Conditions.Select(one => ConditionVocabulary.Find(one.Id)!).Any(condition => condition.IsOperation && person.Stated(condition).Any(IsRecent)));
        person["pain-free-without-conditions"] = person[PersonFacts.NoPain].Truth.IsTrue && person[PersonFacts.NoKnownCondition].Truth.IsTrue ? FactState.Yes : default;
        person["high-pressure-reading"] = IsAtLeast(person["bp-systolic"], HighSystolic) || IsAtLeast(person["bp-diastolic"], HighDiastolic)
            ? FactState.Yes
            : FactState.No;
        person["condition-stated"] = person.Profile.Conditions.Count > 0 ? FactState.Yes : default;

        var items = 0;
        foreach (var item in InflammatoryItems)
        {
            items += person[item].Truth.IsTrue ? 1 : 0;
        }

        items += !person["psoriasis-ever"].Truth.IsTrue && person.Stated("psoriasis").Count > 0 ? 1 : 0;
        items += person["back-pain-onset-age"] is { IsKnown: true, Number: < EarlyOnsetAge } ? 1 : 0;
        person["inflammatory-back-pain-items"] = FactState.Of(items);
    }

    /// <summary>Whoever gives the number has said that it was so; where the two contradict each other, neither is taken.</summary>
    private static void AddTold(PersonFacts person)
    {
        foreach (var (fact, number, most) in ToldByNumber)
        {
            if (!person[fact].IsKnown
                && person[number] is { IsKnown: true, Number: { } told } && told <= most
                && !person.Contradictions.Any(pair => pair.One == fact || pair.Other == fact))
            {
                person[fact] = FactState.Yes;
            }
        }
    }

    /// <summary>Tells whether an operation can be the recent one; without a date it can.</summary>
    private static bool IsRecent(ConditionInstance operation) =>
        (operation.Detail("weeks").Number ?? 0) <= RecentWeeks && (operation.Detail("days").Number ?? 0) <= RecentWeeks * 7;

    /// <summary>Tells whether a reading is on record and so high; nobody is asked for one on this ground.</summary>
    private static bool IsAtLeast(FactState reading, int limit) => reading.IsKnown && reading.Number >= limit;

    private static void AddSituation(PersonFacts person)
    {
        var situation = person.Situation;
        person["surface"] = FactState.Of(Vocabulary<Surface>.IdOf(situation.SurfaceOrDefault));
        person["context"] = FactState.Of(Vocabulary<RoutineContext>.IdOf(situation.Context));
        Override(person, "minutes-since-waking", FactState.Of((int?)situation.SinceWaking?.TotalMinutes));
        Override(person, "minutes-since-meal", FactState.Of((int?)situation.SinceMeal?.TotalMinutes));
        var next = situation.PowerActivityNext switch
        {
            true => "power",
            false => "rest",
            _ => person["next-activity"].IsKnown || situation.Context is RoutineContext.BeforeActivity ? null : "rest",
        };
        Override(person, "next-activity", FactState.Of(next));
    }

    /// <summary>What the situation says counts; what it leaves open may have been answered as a question.</summary>
    private static void Override(PersonFacts person, string id, FactState state)
    {
        if (state.IsKnown)
        {
            person[id] = state;
        }
    }
}
