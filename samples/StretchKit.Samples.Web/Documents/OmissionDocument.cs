using System.ComponentModel;
using StretchKit.Composition;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A stretch that is not in the routine, and why.</summary>
internal sealed record OmissionDocument
{
    [Description("The id.")]
    public required string Stretch { get; init; }

    public required OmissionReason Reason { get; init; }

    public required string Text { get; init; }
}
