namespace StretchKit.Samples.Web.Documents;

/// <summary>What a routine comes to when it is done on some days of a week.</summary>
internal sealed record WeekDocument
{
    public required int DaysPerWeek { get; init; }

    public required string Text { get; init; }
}
