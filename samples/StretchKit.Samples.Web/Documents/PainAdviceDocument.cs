using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using StretchKit.Safety;

namespace StretchKit.Samples.Web.Documents;

/// <summary>What to do about pain around a session.</summary>
internal sealed record PainAdviceDocument
{
    [Description("What comes first. From consult up the answer is to end the session.")]
    public required Triage Triage { get; init; }

    [Description("What to do first, from consult up: show it first and alone. Otherwise empty.")]
    public required IReadOnlyList<string> CareFirst { get; init; }

    [Description("What to do. What is not known never gives continue.")]
    public required PainAnswer Answer { get; init; }

    [Description("The answer in one plain sentence.")]
    public required string Text { get; init; }

    [Description("Every rule that holds or could hold, the firmest first; empty when nothing that was told speaks against going on.")]
    public required IReadOnlyList<FindingDocument> Reasons { get; init; }

    [Description("What to ask, because the answer could change with it.")]
    public required IReadOnlyList<string> Questions { get; init; }

    [Description("The profile to keep and to send with the next request: with what was reported of the session, its warning signs, and what it says of kinds of movement.")]
    public required JsonElement Profile { get; init; }

    public static PainAdviceDocument Of(PainAdvice advice, DateOnly today, CultureInfo culture)
    {
        using var profile = JsonDocument.Parse(advice.Profile.Write(today));
        return new()
        {
            Triage = advice.Triage,
            CareFirst = [.. advice.CareFirst.Select(line => line.ToString(culture))],
            Answer = advice.Answer,
            Text = advice.Text.ToString(culture),
            Reasons = [.. advice.Reasons.Select(reason => FindingDocument.Of(reason, culture))],
            Questions = [.. advice.Questions.Select(question => question.ToString(culture))],
            Profile = profile.RootElement.Clone(),
        };
    }
}
