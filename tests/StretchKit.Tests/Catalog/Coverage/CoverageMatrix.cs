using System.Globalization;
using StretchKit.Composition;
using StretchKit.Screening;
using StretchKit.Tests.Safety;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Catalog.Coverage;

/// <summary>Ten minutes for everybody within every limit: ages, weeks of pregnancy, and each row of the condition tables.</summary>
internal static class CoverageMatrix
{
    private static readonly int[] Ages = [16, 40, 67, 80];

    private static readonly int[] Weeks = [8, 14, 18, 24, 30, 36];

    private static readonly Situation Afternoon = new()
    {
        SinceWaking = TimeSpan.FromHours(8),
        SinceMeal = TimeSpan.FromHours(4),
        PowerActivityNext = false,
    };

    /// <summary>Gets everybody once: several rows of the tables are about the same person.</summary>
    public static IReadOnlyList<(string Name, HealthProfile Profile)> People { get; } =
        [.. EverybodyNamed().DistinctBy(person => Convert.ToHexString(person.Profile.Write(TestPeople.Today))).DistinctBy(person => person.Name)];

    public static IReadOnlyList<CoverageCell> Compose() =>
        [.. from person in People from limit in CoverageLimit.All select new CoverageCell(person.Name, limit.Name, Compose(person.Profile, limit))];

    private static IEnumerable<(string Name, HealthProfile Profile)> EverybodyNamed() =>
    [
        .. Ages.Select(age => (string.Create(CultureInfo.InvariantCulture, $"age {age}"), TestPeople.Man.With("age-years", age))),
        .. Weeks.Select(week => (string.Create(CultureInfo.InvariantCulture, $"pregnant, week {week}"), TestPeople.Pregnant(week))),
        .. MatrixRow.All.Select(row => (row.Name, row.Person)),
    ];

    private static CompositionResult Compose(HealthProfile person, CoverageLimit limit) =>
        TestServices.Composer.Compose(limit.Apply(new() { Time = TimeSpan.FromMinutes(10), Person = Answered(person), Situation = Afternoon }));

    /// <summary>Answers no to the warning signs that must be asked before there can be a routine.</summary>
    private static HealthProfile Answered(HealthProfile person)
    {
        var report = TestServices.Judge(person, Afternoon);
        return report.QuestionsComeFirst
            ? report.OpenQuestions.Where(question => question.IsRedFlag && FactVocabulary.Find(question.FactId) is { Kind: FactKind.YesNo }).Aggregate(person, (known, question) => known.With(question.FactId, false))
            : person;
    }
}
