using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>
/// What a physical therapist would expect of real movements: entries and rules together, written from the evidence and
/// not from the data. A mark that an entry forgets shows here.
/// </summary>
public class RealEntryTests
{
    private static readonly Situation Afternoon = new()
    {
        SinceWaking = TimeSpan.FromHours(8),
        SinceMeal = TimeSpan.FromHours(4),
        PowerActivityNext = false,
    };

    [Theory]
    [InlineData("lumbar-radiculopathy", "leg-swing", Verdict.Avoid)] // a straight leg swung forward pulls the nerve
    [InlineData("lumbar-radiculopathy", "roll-calf", Verdict.Avoid)] // sitting upright on a straight knee
    [InlineData("lumbar-radiculopathy", "seated-forward-bend", Verdict.Avoid)]
    [InlineData("lumbar-radiculopathy", "seated-sciatic-slider", Verdict.Caution)]
    [InlineData("lumbar-stenosis", "supported-bridge", Verdict.Avoid)]
    [InlineData("lumbar-stenosis", "superman", Verdict.Avoid)]
    [InlineData("lumbar-stenosis", "chair-rest", Verdict.Suitable)]
    [InlineData("spondylolisthesis", "superman", Verdict.Avoid)]
    [InlineData("osteoporosis", "chair-forward-bend", Verdict.Avoid)]
    [InlineData("osteoporosis", "crunch", Verdict.Avoid)]
    [InlineData("osteoporosis", "russian-twist", Verdict.Avoid)]
    [InlineData("osteoporosis", "roll-upper-back", Verdict.Avoid)]
    [InlineData("osteoporosis", "chin-tuck", Verdict.Suitable)]
    [InlineData("sij-dysfunction", "bridge-leg-lift", Verdict.Avoid)] // lying, but on one leg
    [InlineData("sij-dysfunction", "high-knees", Verdict.Avoid)]
    [InlineData("sij-dysfunction", "standing-quadriceps", Verdict.Caution)] // one leg, held by both hands
    [InlineData("pelvic-girdle-pain", "bridge-leg-lift", Verdict.Avoid)]
    [InlineData("pelvic-girdle-pain", "seated-butterfly", Verdict.Avoid)]
    [InlineData("pelvic-girdle-pain", "cross-body-shoulder", Verdict.Suitable)]
    [InlineData("hip-impingement", "knee-across-body", Verdict.Avoid)]
    [InlineData("hypermobility", "childs-pose", Verdict.Avoid)]
    [InlineData("glaucoma", "childs-pose", Verdict.Modify)]
    [InlineData("carpal-tunnel", "bird-dog", Verdict.Avoid)] // whether the hand is numb now is not known
    [InlineData("carpal-tunnel", "standing-hip-flexor", Verdict.Suitable)]
    [InlineData("rotator-cuff", "overhead-triceps", Verdict.Modify)]
    [InlineData("rotator-cuff", "cross-body-shoulder", Verdict.Caution)]
    [InlineData("knee-osteoarthritis", "childs-pose", Verdict.Modify)]
    [InlineData("knee-osteoarthritis", "chair-rotation", Verdict.Suitable)]
    public void Evaluate_RealEntry_IsJudgedAsATherapistExpects(string condition, string stretch, Verdict expected)
    {
        var person = TestPeople.With(condition, ConditionVocabulary.Find(condition)!.IsSided ? BodySide.Both : null, TestPeople.WeeksAgo(40));

        var report = TestServices.Evaluator.Evaluate(person, Afternoon);

        report.Verdicts.Where(verdict => verdict.Stretch.Id == stretch).Max(verdict => verdict.Effective).Should().Be(expected);
    }
}
