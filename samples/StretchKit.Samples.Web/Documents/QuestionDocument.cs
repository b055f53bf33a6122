using System.ComponentModel;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A question whose answer could change the advice.</summary>
internal sealed record QuestionDocument
{
    [Description("A fact id of the profile, or condition.detail.")]
    public required string Fact { get; init; }

    public required string Question { get; init; }

    public required string Why { get; init; }

    [Description("What the answer could change for this person now.")]
    public required string Reason { get; init; }

    [Description("The answers to choose from; empty where the answer is yes or no, a number or a day.")]
    public required IReadOnlyList<string> Choices { get; init; }

    [Description("The lowest number that can be answered. Left out where the answer is no number.")]
    public int? LowestNumber { get; init; }

    [Description("The highest number that can be answered. Left out where the answer is no number.")]
    public int? HighestNumber { get; init; }

    [Description("What the number counts. Left out where the answer is no number.")]
    public string? Unit { get; init; }

    [Description("The answer is the day on which it began.")]
    public required bool AsksForDay { get; init; }

    public required bool RedFlag { get; init; }

    [Description("Nothing waits for the answer.")]
    public required bool Optional { get; init; }

    public required FactStatus Status { get; init; }
}
