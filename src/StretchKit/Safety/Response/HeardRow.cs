using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit.Safety.Response;

/// <summary>A row that holds for a report, or could.</summary>
internal sealed record HeardRow(ResponseRow Row, bool IsCertain)
{
    public PainAnswer Answer => IsCertain ? Row.Answer : Row.WhenUnknown ?? Row.Answer;

    public SafetyFinding Finding(bool decides) => new()
    {
        RuleId = $"response-{Row.Id}",
        Triage = IsCertain ? Row.Triage : null,
        IsCertain = IsCertain,
        Decides = decides,
        Grade = Vocabulary<RuleGrade>.IdOf(Row.Grade),
        Text = Row.Text,
        Citations = Row.Citations,
    };
}
