using System.Text;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Screening;

/// <summary>The profile in code and as a file.</summary>
public class HealthProfileTests
{
    [Fact]
    public void Write_ThenRead_GivesAnEqualProfile() => AnySeed.Hold(seed =>
    {
        var person = new RandomPeople(seed).Partial();

        var read = HealthProfile.Read(person.Write(TestPeople.Today));

        read.Facts.Should().Equal(person.Facts.Select(fact => fact with { RecordedOn = fact.RecordedOn ?? TestPeople.Today }));
        read.Pains.Should().Equal(person.Pains.Select(pain => pain with { RecordedOn = pain.RecordedOn ?? TestPeople.Today }));
        read.Conditions.Should().BeEquivalentTo(person.Conditions, options => options.Excluding(member => member.Path.EndsWith("RecordedOn")).WithStrictOrdering());
        read.Write(TestPeople.Today).Should().Equal(HealthProfile.Read(read.Write(TestPeople.Today)).Write(TestPeople.Today));
    });

    [Fact]
    public void Write_ThenRead_IsJudgedTheSame() => AnySeed.Hold(
        seed =>
        {
            var people = new RandomPeople(seed);
            var (person, situation) = (people.Partial(), people.PartialSituation());

            var read = HealthProfile.Read(person.Write(TestPeople.Today));

            TestServices.Judge(read, situation).Verdicts.Select(verdict => (verdict.Lowest, verdict.Effective, verdict.Highest))
                .Should().Equal(TestServices.Judge(person, situation).Verdicts.Select(verdict => (verdict.Lowest, verdict.Effective, verdict.Highest)));
        },
        cases: 30);

    [Fact]
    public void Read_OwnDayAndSource_AreKeptAndTheRestTakesTheDayOfTheFile()
    {
        var person = Read("""
            { "format": "stretchkit-profile/1", "recordedOn": "2026-02-01",
              "facts": { "age-years": 40, "bp-systolic": { "value": 120, "on": "2026-01-01", "source": "clinician" }, "fever": { "status": "declined" } },
              "conditions": [ { "id": "hip-replacement", "on": "2025-06-01", "details": { "approach": "anterior" } } ] }
            """);

        person.Facts.Select(fact => fact.Id).Should().Equal("age-years", "bp-systolic", "fever");
        person.Find("age-years").Should().Be(new HealthFact { Id = "age-years", Status = FactStatus.Known, Number = 40, RecordedOn = new(2026, 2, 1) });
        person.Find("bp-systolic").Should().Be(new HealthFact { Id = "bp-systolic", Status = FactStatus.Known, Number = 120, RecordedOn = new(2026, 1, 1), Source = "clinician" });
        person.Find("fever")!.Status.Should().Be(FactStatus.Declined);
        person.Conditions.Single().Details.Single().RecordedOn.Should().Be(new DateOnly(2025, 6, 1));
    }

    [Fact]
    public void Read_SeveralFaults_ReportsAllWithTheirPlaces()
    {
        var problems = Faults("""
            { "format": "stretchkit-profile/1", "recordedOn": "2026-13-01",
              "facts": { "age-year": 40, "sex-at-birth": "femal", "age-years": 200 },
              "pains": [ { "region": "lower-bak", "score": 12 } ],
              "conditions": [ { "id": "hip-replacment" }, { "id": "hip-replacement", "details": { "aproach": "posterior" } }, { "id": "spondylolisthesis", "details": { "grade": "hihg" } } ] }
            """);

        problems.Select(problem => (problem.Code, problem.Path, problem.NearestName)).Should().BeEquivalentTo(
            new[]
            {
                ("SKH3008", "$.recordedOn", (string?)null),
                ("SKH3007", "$.facts.age-year", "age-years"),
                ("SKH3007", "$.facts.sex-at-birth", "female"),
                ("SKH3006", "$.facts.age-years", null),
                ("SKH3007", "$.pains[0].region", "lower-back"),
                ("SKH3006", "$.pains[0].score", null),
                ("SKH3007", "$.conditions[0].id", "hip-replacement"),
                ("SKH3007", "$.conditions[1].details.aproach", "approach"),
                ("SKH3007", "$.conditions[2].details.grade", "high"),
            });
        problems.Should().OnlyContain(problem => problem.Source == "profile" && problem.Line >= 1);
    }

    [Theory]
    [InlineData("{ \"format\": \"stretchkit-profile/2\", \"recordedOn\": \"2026-02-01\" }", "SKH3009")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\" }", "SKH3004")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\", \"recordedOn\": \"2026-02-01\"", "SKH3001")]
    [InlineData("", "SKH3001")]
    [InlineData("[]", "SKH3005")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\", \"recordedOn\": \"2026-02-01\", \"facts\": { \"no-pain\": true, \"no-pain\": false } }", "SKH3003")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\", \"recordedOn\": \"2026-02-01\", \"facts\": [] }", "SKH3005")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\", \"recordedOn\": \"2026-02-01\", \"facts\": { \"pregnancy-week\": 60 } }", "SKH3006")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\", \"recordedOn\": \"2026-02-01\", \"facts\": { \"age-years\": -1 } }", "SKH3006")]
    [InlineData("{ \"format\": \"stretchkit-profile/1\", \"recordedOn\": \"2026-02-01\", \"facts\": { \"age-years\": 4e99 } }", "SKH3005")]
    public void Read_OneFault_GivesItsCode(string json, string code)
    {
        var problems = Faults(json);

        problems[0].Code.Should().Be(code);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        var bytes = () => HealthProfile.Read(null!);
        var name = () => HealthProfile.Read([], null!);

        bytes.Should().Throw<ArgumentNullException>().WithParameterName("utf8Json");
        name.Should().Throw<ArgumentNullException>().WithParameterName("sourceName");
    }

    [Fact]
    public void Read_UpTo50PainsAnd100Conditions_AreAccepted()
    {
        var pains = string.Join(',', Enumerable.Repeat("""{ "region": "knee" }""", 50));
        var conditions = string.Join(',', Enumerable.Repeat("""{ "id": "reflux" }""", 100));

        var person = Read($$"""{ "format": "stretchkit-profile/1", "recordedOn": "2026-02-01", "pains": [{{pains}}], "conditions": [{{conditions}}] }""");
        var tooMany = Faults($$"""{ "format": "stretchkit-profile/1", "recordedOn": "2026-02-01", "conditions": [{{conditions}}, { "id": "reflux" }] }""");

        person.Pains.Should().HaveCount(50);
        person.Conditions.Should().HaveCount(100);
        tooMany.Should().ContainSingle().Which.Code.Should().Be("SKH3016");
    }

    [Fact]
    public void With_UnknownFact_NamesTheNearest()
    {
        var misspelt = () => HealthProfile.Empty.With("no-pains", true);
        var derived = () => HealthProfile.Empty.With("pain-back", true);
        var nothingNear = () => HealthProfile.Empty.With("qqqqqqqqqqqqq", true);

        misspelt.Should().Throw<ArgumentException>().WithParameterName("factId").WithMessage("*'no-pains'*did you mean 'no-pain'*");
        derived.Should().Throw<ArgumentException>().WithMessage("*'pain-back'*");
        nothingNear.Should().Throw<ArgumentException>().WithMessage("*'qqqqqqqqqqqqq' is not a known fact.*");
    }

    [Fact]
    public void With_AnswerOfAnotherKind_Throws()
    {
        var number = () => HealthProfile.Empty.With("no-pain", 3);
        var yes = () => HealthProfile.Empty.With("age-years", true);
        var text = () => HealthProfile.Empty.With("fever", "yes");
        var choice = () => HealthProfile.Empty.With("sex-at-birth", "woman");

        number.Should().Throw<ArgumentException>().WithMessage("*yes-no*");
        yes.Should().Throw<ArgumentException>().WithMessage("*number*");
        text.Should().Throw<ArgumentException>().WithMessage("*yes-no*");
        choice.Should().Throw<ArgumentException>().WithMessage("*woman*female*");
    }

    [Theory]
    [InlineData("pregnancy-week", 0, true)]
    [InlineData("pregnancy-week", 45, true)]
    [InlineData("pregnancy-week", 46, false)]
    [InlineData("pregnancy-week", 60, false)]
    [InlineData("age-years", 120, true)]
    [InlineData("age-years", 121, false)]
    [InlineData("age-years", 200, false)]
    [InlineData("age-years", -1, false)]
    public void With_NumberAtTheLine_IsTakenOrRefused(string fact, int number, bool isTaken)
    {
        var with = () => HealthProfile.Empty.With(fact, number);

        if (isTaken)
        {
            with().Find(fact)!.Number.Should().Be(number);
        }
        else
        {
            with.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("answer");
        }
    }

    [Fact]
    public void WithStatus_KnownOrStale_NeedsAnAnswer()
    {
        var known = () => HealthProfile.Empty.WithStatus("fever", FactStatus.Known);
        var stale = () => HealthProfile.Empty.WithStatus("fever", FactStatus.Stale);

        known.Should().Throw<ArgumentException>().WithParameterName("status");
        stale.Should().Throw<ArgumentException>().WithParameterName("status");
    }

    [Fact]
    public void WithCondition_UnknownNames_NameTheNearest()
    {
        var condition = () => HealthProfile.Empty.WithCondition("osteoporosys");
        var detail = () => HealthProfile.Empty.WithCondition(TestPeople.Condition("hip-replacement", details: ("aproach", "posterior")));
        var choice = () => HealthProfile.Empty.WithCondition(TestPeople.Condition("hip-replacement", details: ("approach", "front")));
        var kind = () => HealthProfile.Empty.WithCondition(TestPeople.Condition("hip-replacement", details: ("approach", true)));

        condition.Should().Throw<ArgumentException>().WithMessage("*did you mean 'osteoporosis'*");
        detail.Should().Throw<ArgumentException>().WithMessage("*did you mean 'approach'*");
        choice.Should().Throw<ArgumentException>().WithMessage("*front*posterior*");
        kind.Should().Throw<ArgumentException>().WithMessage("*choice*");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Score_AtTheLine_IsTakenOrRefused(int score, bool isTaken)
    {
        var pain = () => new ReportedPain { Region = BodyRegion.Knee, Score = score };

        if (isTaken)
        {
            pain().Score.Should().Be(score);
        }
        else
        {
            pain.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void With_SameFactTwice_KeepsTheLast()
    {
        var person = HealthProfile.Empty.With("age-years", 40).With("fever", true).With("age-years", 41);

        person.Facts.Select(fact => fact.Id).Should().Equal("age-years", "fever");
        person.Find("age-years")!.Number.Should().Be(41);
        HealthProfile.Empty.Facts.Should().BeEmpty("a profile is never changed");
    }

    [Fact]
    public void ToString_AnyPart_ShowsNoHealthData()
    {
        var person = TestPeople.With("osteoporosis").WithPain(new() { Region = BodyRegion.Knee, Score = 7 });

        var texts = new object[] { person, person.Facts[0], person.Pains[0], person.Conditions[0] }.Select(part => part.ToString());

        texts.Should().Equal("HealthProfile", "HealthFact", "ReportedPain", "ReportedCondition");
    }

    private static HealthProfile Read(string json) => HealthProfile.Read(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<DataDiagnostic> Faults(string json)
    {
        var read = () => Read(json);
        return read.Should().Throw<StretchKitDataException>().Which.Diagnostics;
    }
}
