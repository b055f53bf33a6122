using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>Advice that is not about one stretch, and on wish the claims that evidence contradicts.</summary>
internal sealed record GuidanceDocument
{
    [Description("In the order in which they are best shown, advice before claims.")]
    public required IReadOnlyList<GuidanceNoteDocument> Notes { get; init; }
}
