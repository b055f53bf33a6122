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
}
