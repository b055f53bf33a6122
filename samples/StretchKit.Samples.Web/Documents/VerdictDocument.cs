using System.ComponentModel;
using StretchKit.Safety;

namespace StretchKit.Samples.Web.Documents;

/// <summary>What is said of one stretch on one side.</summary>
internal sealed record VerdictDocument
{
    [Description("The mildest that answers could give.")]
    public required Verdict Lowest { get; init; }

    [Description("What counts now.")]
    public required Verdict Verdict { get; init; }

    [Description("The firmest that answers could give.")]
    public required Verdict Highest { get; init; }

    [Description("Often found helpful for this person, and nothing stricter holds.")]
    public required bool OftenHelpful { get; init; }

    [Description("With these alone a modify may be done.")]
    public required IReadOnlyList<string> Changes { get; init; }

    [Description("The firmest first.")]
    public required IReadOnlyList<FindingDocument> Findings { get; init; }
}
