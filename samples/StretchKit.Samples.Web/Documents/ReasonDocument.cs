using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>Why a stretch is in a routine, or why it is not.</summary>
internal sealed record ReasonDocument
{
    [Description("The id.")]
    public required string Stretch { get; init; }

    [Description("What the best routine loses without it, or with it when it is not in; null when it may not enter or does not fit.")]
    public required decimal? Points { get; init; }

    [Description("The targets of the request that it serves.")]
    public required IReadOnlyList<string> Goals { get; init; }

    public required string Text { get; init; }
}
