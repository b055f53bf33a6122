using StretchKit.Anatomy;
using StretchKit.Screening;

namespace StretchKit.Tests.TestData;

/// <summary>People of whom a test knows exactly what it says, on one fixed day.</summary>
internal static class TestPeople
{
    public static DateOnly Today { get; } = new(2026, 3, 2);

    /// <summary>Gets a healthy man of 40 who answered what everybody is asked.</summary>
    public static HealthProfile Man { get; } = Answered("male");

    /// <summary>Gets a healthy woman of 40, not pregnant, who answered what everybody is asked.</summary>
    public static HealthProfile Woman { get; } = Answered("female")
        .With("pregnant", false)
        .With("gave-birth-past-year", false);

    /// <summary>Gets a healthy woman of 40 of whom every fact is known.</summary>
    public static HealthProfile KnownThrough { get; } = InAgreement(FactVocabulary.All
        .Where(fact => !fact.IsDerived && Woman.Find(fact.Id) is null)
        .Aggregate(Woman, (person, fact) => fact.Kind switch
        {
            FactKind.YesNo => person.With(fact.Id, fact.Id.StartsWith("no-", StringComparison.Ordinal)),
            FactKind.Number => person.With(fact.Id, Math.Clamp(fact.Id.StartsWith("bp-", StringComparison.Ordinal) ? 75 : fact.Min, fact.Min, fact.Max)),
            _ => person.With(fact.Id, fact.Choices[^1]),
        }));

    /// <summary>Takes back what does not go with the other answers: weeks of what was denied, the score of no pain, numbers in the wrong order.</summary>
    public static HealthProfile InAgreement(HealthProfile person)
    {
        foreach (var (denied, number) in new[] { ("pregnant", "pregnancy-week"), ("gave-birth-past-year", "weeks-since-birth"), ("recent-surgery", "weeks-since-surgery") })
        {
            person = person.Find(denied)?.YesNo is false ? person.WithStatus(number, FactStatus.NotAsked) : person;
        }

        person = person.Find("no-pain")?.YesNo is true ? person.With("pain-score-now", 0) : person;
        person = person.Find("bp-systolic")?.Number <= person.Find("bp-diastolic")?.Number ? person.With("bp-systolic", person.Find("bp-diastolic")!.Number!.Value + 40) : person;
        return person.Find("back-pain-onset-age")?.Number > person.Find("age-years")?.Number ? person.With("back-pain-onset-age", person.Find("age-years")!.Number!.Value) : person;
    }

    /// <summary>A person with conditions, of whom it is known that there is no other.</summary>
    public static HealthProfile With(params ReportedCondition[] conditions) => conditions.Aggregate(
        Man.WithStatus("no-known-condition", FactStatus.NotAsked).With("no-other-condition", true),
        (person, condition) => person.WithCondition(condition));

    public static HealthProfile With(string conditionId, BodySide? side = null, DateOnly? since = null, MuscleGroup? muscle = null, params (string Id, object Answer)[] details) =>
        With(Condition(conditionId, side, since, muscle, details));

    public static HealthProfile Pregnant(int? week)
    {
        var person = Woman.With("pregnant", true).With("no-pregnancy-warning-signs", true);
        return week is { } known ? person.With("pregnancy-week", known) : person;
    }

    /// <summary>A man with a pain whose questions are answered with a no, except where they are changed afterwards.</summary>
    public static HealthProfile InPain(BodyRegion region, int? score = 3, int daysAgo = 200) => FactVocabulary.All
        .Where(fact => fact is { IsDerived: false, Kind: FactKind.YesNo, Group: "red-flag" or "pain" or "health" })
        .Aggregate(Man.WithStatus("no-pain", FactStatus.NotAsked), (person, fact) => person.With(fact.Id, false))
        .WithPain(new() { Region = region, Score = score, Since = Today.AddDays(-daysAgo) });

    public static ReportedCondition Condition(string id, BodySide? side = null, DateOnly? since = null, MuscleGroup? muscle = null, params (string Id, object Answer)[] details) => new()
    {
        Id = id,
        Side = side,
        Since = since,
        Muscle = muscle,
        Details = [.. details.Select(detail => Detail(detail.Id, detail.Answer))],
    };

    public static DateOnly DaysAgo(int days) => Today.AddDays(-days);

    public static DateOnly WeeksAgo(int weeks) => Today.AddDays(-7 * weeks);

    private static HealthProfile Answered(string sex) => HealthProfile.Empty
        .With("age-years", 40)
        .With("sex-at-birth", sex)
        .With("chest-pain-new", false)
        .With("breathless-new", false)
        .With("collapse-or-faint", false)
        .With("spinning-new", false)
        .With("recent-surgery", false)
        .With("recent-injury", false)
        .With("no-pain", true)
        .With("no-known-condition", true);

    private static HealthFact Detail(string id, object answer) => answer switch
    {
        bool yesNo => new() { Id = id, Status = FactStatus.Known, YesNo = yesNo },
        int number => new() { Id = id, Status = FactStatus.Known, Number = number },
        FactStatus status => new() { Id = id, Status = status },
        _ => new() { Id = id, Status = FactStatus.Known, Choice = (string)answer },
    };
}
