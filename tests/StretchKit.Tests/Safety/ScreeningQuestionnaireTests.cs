using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

public class ScreeningQuestionnaireTests
{
    [Fact]
    public void Next_NothingKnown_IsARedFlagWithItsReason()
    {
        var next = ScreeningQuestionnaire.Start(TestServices.Evaluator, HealthProfile.Empty).Next!;

        next.IsRedFlag.Should().BeTrue();
        next.Reason.Key.Should().Be("reason.red-flag");
    }

    [Fact]
    public void Answer_EverythingDeclined_EndsWithoutRepeatingAndNamesWhatWasDeclined()
    {
        var asking = ScreeningQuestionnaire.Start(TestServices.Evaluator, HealthProfile.Empty);
        while (asking.Next is { } question && asking.Asked.Count < 400)
        {
            asking.Asked.Should().NotContain(question.FactId);
            asking = asking.Answer(question.FactId, FactStatus.Declined);
        }

        asking.Next.Should().BeNull();
        asking.Report.IsProvisional.Should().BeTrue();
        asking.Declined.Should().NotBeEmpty();
    }

    [Fact]
    public void Next_WhateverWasAnswered_IsARedFlagUntilNoneIsLeftToAsk()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            for (var asking = Start(seed); asking.Next is { } question; asking = Answered(asking, question, seed))
            {
                var required = asking.Page.Where(one => one.Reason.Key is "reason.red-flag" or "reason.required").ToList();
                required.SkipWhile(one => !one.IsRedFlag).SkipWhile(one => one.IsRedFlag).Should().NotContain(one => one.IsRedFlag);
                asking.Asked.Should().NotContain(question.FactId);
                question.Reason.Key.Should().StartWith("reason.");
            }
        }
    }

    [Fact]
    public void Next_None_NoAnswerOfWhatWasNotAskedChangesAVerdict()
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var asking = Start(seed);
            while (asking.Next is { } question)
            {
                asking = Answered(asking, question, seed);
            }

            if (asking.Report.Triage >= Triage.Consult)
            {
                continue;
            }

            var verdicts = Verdicts(asking.Report);
            foreach (var fact in FactVocabulary.All.Where(fact => fact is { IsDerived: false, IsRedFlag: false, Kind: FactKind.YesNo, IsNoUnlessRecorded: false } && asking.Report.Person[fact].Truth.IsUnknown && !asking.Asked.Contains(fact.Id)))
            {
                foreach (var answer in new[] { true, false })
                {
                    var report = TestServices.Judge(asking.Profile.With(fact.Id, answer), asking.Situation);
                    if (report.Triage == asking.Report.Triage)
                    {
                        Verdicts(report).Zip(verdicts).Count(pair => pair.First != pair.Second).Should().Be(0, $"'{fact.Id}' was not asked (seed {seed})");
                    }
                }
            }
        }
    }

    [Fact]
    public void DerivedFacts_Reads_NamesEveryFactThatMovesAnother()
    {
        HealthProfile[] people = [HealthProfile.Empty, TestPeople.Man, TestPeople.Woman, TestPeople.Pregnant(20), TestPeople.InPain(Anatomy.BodyRegion.LowerBack), TestPeople.With("osteoporosis")];
        foreach (var profile in people)
        {
            var before = PersonFacts.From(profile, new(), TestPeople.Today);
            foreach (var fact in FactVocabulary.All.Where(fact => !fact.IsDerived && !FactVocabulary.DecidesOthers(fact)))
            {
                foreach (var answer in Answers(fact))
                {
                    var after = PersonFacts.From(profile.With(fact, answer), new(), TestPeople.Today);
                    if (after.Contradictions.Count == before.Contradictions.Count)
                    {
                        FactVocabulary.All.Where(other => other.Id != fact.Id && after[other] != before[other]).Select(other => $"{fact.Id} moves {other.Id}").Should().BeEmpty();
                    }
                }
            }
        }
    }

    private static FactState[] Answers(FactDefinition fact) => fact.Kind switch
    {
        FactKind.YesNo => [FactState.Yes, FactState.No],
        FactKind.Choice => [.. fact.Choices.Select(choice => FactState.Of(choice))],
        _ => [FactState.Of((int?)fact.Min), FactState.Of((int?)fact.Max)],
    };

    private static ScreeningQuestionnaire Start(int seed) =>
        ScreeningQuestionnaire.Start(TestServices.Evaluator, seed == 0 ? HealthProfile.Empty : TestPeople.InPain(Anatomy.BodyRegion.LowerBack).WithStatus("fever", FactStatus.NotAsked));

    /// <summary>Answers at random, but no red flag with a yes; what settles a whole group is not declined, since each answer of the group would then say what was not said.</summary>
    private static ScreeningQuestionnaire Answered(ScreeningQuestionnaire asking, ScreeningQuestion question, int seed)
    {
        var roll = question.FactId.Sum(letter => letter) + seed;
        return question switch
        {
            { AsksForDay: true } => asking.Answer(question.FactId, FactStatus.NotSure),
            _ when roll % 5 == 0 && !question.IsRedFlag && !question.FactId.StartsWith("no-", StringComparison.Ordinal) => asking.Answer(question.FactId, FactStatus.Declined),
            { Choices: [], LowestNumber: null } => asking.Answer(question.FactId, !question.IsRedFlag && (question.FactId.StartsWith("no-", StringComparison.Ordinal) || roll % 4 == 0)),
            { LowestNumber: { } lowest } => asking.Answer(question.FactId, Math.Clamp(40, lowest, question.HighestNumber!.Value)),
            _ => asking.Answer(question.FactId, question.Choices[roll % question.Choices.Count]),
        };
    }

    private static IEnumerable<(Verdict, Verdict, Verdict)> Verdicts(SafetyReport report) =>
        [.. report.Verdicts.Select(verdict => (verdict.Lowest, verdict.Effective, verdict.Highest))];
}
