using FluentAssertions;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Safety.Response;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>The answers to pain around a session, and what they change for the next one.</summary>
public class PainResponseTests
{
    private static readonly StretchId KneeToChest = StretchId.Of("knee-to-chest");

    private static readonly PainReport During = PainReport.During(KneeToChest) with { Score = 0, ScoreBefore = 0, IsSharp = false, Tingles = false, Spreads = false };

    private static readonly PainReport After = PainReport.RightAfter(KneeToChest) with { Score = 0, ScoreBefore = 0, Minutes = 0, IsSharp = false, Tingles = false, Spreads = false };

    private static readonly PainReport NextDay = PainReport.NextDay(KneeToChest) with { Score = 0, ScoreBefore = 0, IsSharp = false, Tingles = false, Spreads = false };

    [Theory]
    [InlineData(0, 2, PainAnswer.Continue)]
    [InlineData(0, 3, PainAnswer.Ease)]
    [InlineData(3, 2, PainAnswer.Continue)]
    [InlineData(3, 5, PainAnswer.Ease)]
    [InlineData(0, 5, PainAnswer.Ease)]
    [InlineData(5, 6, PainAnswer.StopStretch)]
    [InlineData(5, 7, PainAnswer.StopStretch)]
    [InlineData(7, 7, PainAnswer.StopStretch)]
    [InlineData(0, 8, PainAnswer.EndSession)]
    public void Respond_PainInAStretch_AnswersByScoreAndRise(int before, int now, PainAnswer expected) =>
        Answer(During with { ScoreBefore = before, Score = now }).Should().Be(expected);

    [Theory]
    [InlineData(200, 5, 6, PainAnswer.Ease)]
    [InlineData(200, 5, 7, PainAnswer.StopStretch)]
    [InlineData(200, 4, 6, PainAnswer.StopStretch)]
    [InlineData(200, 4, 5, PainAnswer.Ease)]
    [InlineData(200, null, 6, PainAnswer.StopStretch)]
    [InlineData(90, 5, 6, PainAnswer.Ease)]
    [InlineData(89, 5, 6, PainAnswer.StopStretch)]
    public void Respond_LongKnownPain_MovesTheRedLine(int days, int? before, int now, PainAnswer expected) =>
        TestServices.Evaluator.Respond(TestPeople.InPain(Anatomy.BodyRegion.Knee, 4, days), During with { ScoreBefore = before, Score = now }).Answer.Should().Be(expected);

    [Theory]
    [InlineData(20, PainAnswer.Continue, 0)]
    [InlineData(21, PainAnswer.Continue, 1)]
    [InlineData(30, PainAnswer.Continue, 1)]
    [InlineData(31, PainAnswer.Ease, 1)]
    [InlineData(119, PainAnswer.Ease, 1)]
    [InlineData(120, PainAnswer.EndSession, 1)]
    public void Respond_MinutesUntilItSettled_AnswersByThem(int minutes, PainAnswer expected, int atLeastReasons)
    {
        var advice = Respond(After with { Minutes = minutes });

        advice.Answer.Should().Be(expected);
        advice.Reasons.Count.Should().BeGreaterThanOrEqualTo(atLeastReasons);
        (advice.Triage >= Triage.Consult).Should().Be(expected is PainAnswer.EndSession);
    }

    [Theory]
    [InlineData(2, PainAnswer.Continue)]
    [InlineData(3, PainAnswer.Ease)]
    [InlineData(4, PainAnswer.Ease)]
    [InlineData(5, PainAnswer.EndSession)]
    public void Respond_RiseAfterASession_AnswersByIt(int rise, PainAnswer expected) =>
        Answer(After with { Score = rise, Minutes = 20 }).Should().Be(expected);

    [Theory]
    [InlineData(0, null, PainAnswer.Continue)]
    [InlineData(1, 0, PainAnswer.Ease)]
    [InlineData(2, 0, PainAnswer.Ease)]
    [InlineData(3, 0, PainAnswer.EndSession)]
    [InlineData(1, 1440, PainAnswer.EndSession)]
    [InlineData(1, null, PainAnswer.Ease)]
    public void Respond_NextDay_AnswersByTheRise(int rise, int? minutes, PainAnswer expected) =>
        Answer(NextDay with { Score = rise, Minutes = minutes }).Should().Be(expected);

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1441, true)]
    public void Respond_StillUpAfterADay_IsRecorded(int minutes, bool expected)
    {
        var advice = Respond(NextDay with { Score = 1, Minutes = minutes });

        (advice.Profile.Find("rise-after-a-day")?.YesNo is true).Should().Be(expected);
    }

    [Theory]
    [InlineData(3, 4320, PainAnswer.Ease)]
    [InlineData(4, 4320, PainAnswer.EndSession)]
    [InlineData(3, 4321, PainAnswer.EndSession)]
    public void Respond_SorenessOnly_MeansLessAndNoMore(int score, int minutes, PainAnswer expected) =>
        Answer(NextDay with { Score = score, Minutes = minutes, IsSorenessOnly = true }).Should().Be(expected);

    [Theory]
    [InlineData(9, PainAnswer.StopStretch)]
    [InlineData(10, PainAnswer.EndSession)]
    public void Respond_Tingling_EndsTheSessionWhenItStays(int minutes, PainAnswer expected) =>
        Answer(During with { Tingles = true, TinglingMinutes = minutes }).Should().Be(expected);

    [Fact]
    public void Respond_SharpPain_StopsTheStretchAndEndsTheSessionWhenItComesBack()
    {
        Answer(During with { Score = 1, ScoreBefore = 1, IsSharp = true }).Should().Be(PainAnswer.StopStretch);
        Answer(During with { IsSharp = true, WasSharpBefore = true }).Should().Be(PainAnswer.EndSession);
        Answer(During with { IsSharp = true, StretchesStopped = 1 }).Should().Be(PainAnswer.EndSession);
        Answer(During with { Score = 4, ScoreBefore = 4, StretchesStopped = 1 }).Should().Be(PainAnswer.Ease);
    }

    [Theory]
    [InlineData(true, 0, PainAnswer.Continue)]
    [InlineData(null, 0, PainAnswer.Ease)]
    [InlineData(false, 1, PainAnswer.Ease)]
    [InlineData(false, 2, PainAnswer.StopStretch)]
    public void Respond_EasedOff_DependsOnWhetherItSettled(bool? settled, int times, PainAnswer expected) =>
        Answer(During with { Score = 3, ScoreBefore = 3, SettledOnEasing = settled, TimesEased = times }).Should().Be(expected);

    [Fact]
    public void Respond_RiseThatDoesNotSettle_StopsTheStretch() =>
        Answer(During with { Score = 4, ScoreBefore = 1, SettledOnEasing = false }).Should().Be(PainAnswer.StopStretch);

    [Fact]
    public void Respond_NothingKnown_EasesAndAsks()
    {
        foreach (var report in new[] { PainReport.During(KneeToChest), PainReport.RightAfter(), PainReport.NextDay() })
        {
            var advice = Respond(report);

            advice.Answer.Should().Be(PainAnswer.Ease);
            advice.Questions.Select(question => question.Key).Should().Contain("response.ask.score-before").And.Contain("response.ask.spreads");
        }
    }

    [Fact]
    public void Respond_OneAnswerUnknownInAStretch_NeverContinues()
    {
        PainReport[] reports = [During with { Score = null }, During with { IsSharp = null }, During with { Tingles = null }, During with { Spreads = null }, During with { Score = 3, ScoreBefore = null, SettledOnEasing = true }];

        reports.Should().OnlyContain(report => Answer(report) != PainAnswer.Continue);
    }

    [Fact]
    public void Respond_WarningSign_EndsTheSessionWithCareFirst()
    {
        var advice = Respond(During with { Signs = ["saddle-numbness"] });

        advice.Answer.Should().Be(PainAnswer.EndSession);
        (advice.Triage >= Triage.SameDay).Should().BeTrue();
        advice.CareFirst.Should().NotBeEmpty();
        advice.Profile.Find("saddle-numbness")!.YesNo.Should().BeTrue();
        Compose(advice.Profile).Status.Should().Be(CompositionStatus.CareFirst);
    }

    [Fact]
    public void Respond_Spreading_TakesTheDirectionOutOfTheNextRoutine()
    {
        var advice = Respond(During with { Score = 1, Spreads = true });
        var catalog = TestServices.Catalog;
        catalog.TryGet(KneeToChest, out var stretch).Should().BeTrue();
        var spread = stretch!.Mechanisms!.Select(load => load.Mechanism).Intersect(ResponseTable.Default.Movements).ToList();

        advice.Answer.Should().Be(PainAnswer.StopStretch);
        advice.Profile.Movements.Should().OnlyContain(record => record.Finding == MovementFinding.Spreads && record.RecordedOn == TestPeople.Today);
        advice.Profile.Movements.Select(record => record.Mechanism).Should().BeEquivalentTo(spread).And.NotBeEmpty();
        TestServices.Judge(advice.Profile).For(KneeToChest, Anatomy.BodySide.Left).Effective.Should().Be(Verdict.Avoid);
        var steps = Compose(advice.Profile).Routine!.Steps.Select(step => step.Stretch).ToList();
        steps.Should().NotBeEmpty().And.OnlyContain(step => !step.Mechanisms!.Any(load => spread.Contains(load.Mechanism)));
    }

    [Fact]
    public void Respond_BadReport_MakesTheNextVerdictsGentlerAndAGoodOneLeavesThem()
    {
        var before = TestServices.Judge(TestPeople.Man);
        var bad = TestServices.Judge(Respond(After with { Score = 3, Minutes = 60 }).Profile);
        var good = Respond(After).Profile;

        bad.Verdicts.Count(verdict => verdict.Effective >= Verdict.Modify).Should().BeGreaterThan(before.Verdicts.Count(verdict => verdict.Effective >= Verdict.Modify));
        Ids(Compose(good)).Should().Equal(Ids(Compose(TestPeople.Man)));
        TestServices.Judge(good).Verdicts.Select(verdict => verdict.Effective).Should().Equal(before.Verdicts.Select(verdict => verdict.Effective));
    }

    [Fact]
    public void Respond_DrawingBack_IsRecordedOnlyFromAClinician()
    {
        Respond(During with { DrawsBack = true }).Profile.Movements.Should().BeEmpty();
        Respond(During with { DrawsBack = true, IsFromClinician = true }).Profile.Movements.Should().NotBeEmpty()
            .And.OnlyContain(record => record.Finding == MovementFinding.Eases && record.Counts);
    }

    [Fact]
    public void Respond_TwoReportsOfADay_LeaveTheSameRecordInEitherOrder()
    {
        PainReport[] reports = [During with { Score = 4 }, After with { Score = 2, Minutes = 45 }, After with { Minutes = 15 }, After with { Score = 6, Minutes = 10 }, During with { IsSharp = true }, After with { Score = null }];
        foreach (var (one, other) in reports.SelectMany(one => reports.Select(other => (one, other))))
        {
            var forth = Respond(other, Respond(one).Profile);
            var back = Respond(one, Respond(other).Profile);

            TestServices.Judge(forth.Profile).Triage.Should().Be(TestServices.Judge(back.Profile).Triage);
            TestServices.Judge(forth.Profile).Verdicts.Select(verdict => verdict.Effective).Should().Equal(TestServices.Judge(back.Profile).Verdicts.Select(verdict => verdict.Effective));
        }
    }

    [Fact]
    public void Respond_RisesInSessionAfterSession_AreCountedOnceASession()
    {
        var person = TestPeople.Man;
        for (var session = 0; session < 3; session++)
        {
            var day = TestPeople.Today.AddDays((2 * session) - 4);
            person = Respond(After with { Score = 1, Minutes = 10, RecordedOn = day }, person).Profile;
            person = Respond(After with { Score = 1, Minutes = 10, RecordedOn = day }, person).Profile;
            person.Find("rises-in-a-row")!.Number.Should().Be(session + 1);
        }

        TestServices.Judge(person).Triage.Should().Be(Triage.Consult);
        Answer(After, person).Should().Be(PainAnswer.EndSession, "a good report does not lift what has to be looked at first");
    }

    [Fact]
    public void Respond_DayAtEitherEndOfTime_IsAnsweredAndJudged()
    {
        var days = new[] { DateOnly.MinValue, DateOnly.MaxValue };
        foreach (var report in new[] { During, After, NextDay }.SelectMany(report => days.Select(day => report with { Score = 3, RecordedOn = day, Signs = ["saddle-numbness"] })))
        {
            var advice = Respond(report);

            advice.Answer.Should().Be(PainAnswer.EndSession);
            TestServices.Judge(advice.Profile).Triage.Should().Be(Triage.Emergency, "an old answer on the risky side stands until it is answered anew");
        }
    }

    [Fact]
    public void Respond_PainThatIsThereAgain_IsNotOver()
    {
        var over = TestPeople.Man.With("session-pain-over", true, TestPeople.Today);

        Answer(After with { Score = 2, Minutes = 130 }, over).Should().Be(PainAnswer.EndSession);
    }

    [Fact]
    public void Respond_WorseReports_NeverGetMilderAdvice()
    {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var report = Any(random);
            var worse = Worse(report, random);
            var (mild, firm) = (Respond(report), Respond(worse));

            (firm.Answer >= mild.Answer).Should().BeTrue("report {0} is no better: {1} -> {2}", round, Show(report), Show(worse));
            (firm.Triage >= mild.Triage).Should().BeTrue("report {0}: {1} -> {2}", round, Show(report), Show(worse));
        }
    }

    [Fact]
    public void Default_EveryRow_IsCitedHeardAndSaysWhatItAsks()
    {
        var random = new Random(11);
        var heard = Enumerable.Range(0, 3000).SelectMany(_ => Respond(Any(random)).Reasons).Where(reason => reason.IsCertain).ToList();

        foreach (var row in ResponseTable.Default.Rows)
        {
            row.Citations.Should().NotBeEmpty(row.Id);
            heard.Should().Contain(reason => reason.RuleId == $"response-{row.Id}", row.Id);
        }

        heard.Should().OnlyContain(reason => reason.Citations.Count > 0);
    }

    [Fact]
    public void Respond_UnknownStretch_NamesTheNearest()
    {
        var respond = () => Respond(PainReport.During(StretchId.Of("knee-to-chst")));

        respond.Should().Throw<ArgumentException>().WithMessage("*knee-to-chest*");
    }

    [Fact]
    public void Report_ValuesOutOfRange_AreRefused()
    {
        FluentActions.Invoking(() => During with { Score = 11 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => During with { Minutes = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => During with { Signs = ["sadle-numbness"] }).Should().Throw<ArgumentException>().WithMessage("*saddle-numbness*");
        (During with { Score = 7 }).ToString().Should().Be(nameof(PainReport));
        Respond(During).ToString().Should().Be(nameof(PainAdvice));
    }

    [Fact]
    public void Read_FaultyTable_NamesEveryFaultWithItsPlace()
    {
        var json = """{ "format": "stretchkit-response/1", "movements": ["hip-flexon"], "soreness": { "scoreAtMost": 11, "minutesAtMost": 1 }, "stable": { "daysAtLeast": 90 }, "countedRise": 1, "duringRiseAtMost": 4, "rows": [ { "id": "one", "when": ["during"], "answer": "eas", "say": "nothing-such", "grade": "design", "cite": ["nobody"] } ] }"""u8.ToArray();

        var read = () => ResponseReader.Read(new("response.json", DataFormat.Response, json));

        read.Should().Throw<StretchKitDataException>().Which.Diagnostics.Select(problem => problem.Path)
            .Should().BeEquivalentTo("$.movements[0]", "$.soreness.scoreAtMost", "$.rows[0].answer", "$.rows[0].say", "$.rows[0].cite[0]");
    }

    private static PainAdvice Respond(PainReport report, HealthProfile? person = null) => TestServices.Evaluator.Respond(person ?? TestPeople.Man, report);

    private static PainAnswer Answer(PainReport report, HealthProfile? person = null) => Respond(report, person).Answer;

    private static CompositionResult Compose(HealthProfile person) => TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = person });

    private static IEnumerable<StretchId> Ids(CompositionResult result) => result.Routine!.Steps.Select(step => step.Stretch.Id);

    private static string Show(PainReport report) => string.Join(' ', typeof(PainReport).GetProperties().Select(one => $"{one.Name}={one.GetValue(report)}"));

    private static PainReport Any(Random random)
    {
        bool? Maybe() => random.Next(3) switch { 0 => null, 1 => true, _ => false };
        int? Number(int most) => random.Next(4) == 0 ? null : random.Next(most + 1);
        var report = random.Next(3) switch { 0 => PainReport.During(KneeToChest), 1 => PainReport.RightAfter(KneeToChest), _ => PainReport.NextDay() };
        return report with
        {
            Score = Number(10),
            ScoreBefore = Number(10),
            Minutes = Number(random.Next(2) == 0 ? 150 : 5000),
            IsSharp = Maybe(),
            WasSharpBefore = Maybe(),
            Tingles = Maybe(),
            TinglingMinutes = Number(20),
            Spreads = Maybe(),
            DrawsBack = Maybe(),
            SettledOnEasing = Maybe(),
            TimesEased = random.Next(4),
            StretchesStopped = random.Next(3),
            IsSorenessOnly = Maybe(),
            IsFromClinician = random.Next(2) == 0,
            Signs = random.Next(20) == 0 ? ["saddle-numbness"] : [],
        };
    }

    private static PainReport Worse(PainReport report, Random random) => random.Next(10) switch
    {
        0 when report.Score is < 10 => report with { Score = report.Score + 1 },
        1 when report.ScoreBefore > 0 => report with { ScoreBefore = report.ScoreBefore - 1 },
        2 when report.Minutes is { } minutes => report with { Minutes = minutes + random.Next(100) },
        3 => report with { IsSharp = true },
        4 => report with { Tingles = true },
        5 when report.TinglingMinutes is { } minutes => report with { TinglingMinutes = minutes + 5 },
        6 => report with { Spreads = true },
        7 => report with { DrawsBack = false },
        8 => report with { SettledOnEasing = false },
        _ => report with { TimesEased = report.TimesEased + 1, StretchesStopped = report.StretchesStopped + 1 },
    };
}
