using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>The shape stretchkit-stretches/1.</summary>
internal sealed record StretchesDocument
{
    [Description("stretchkit-stretches/1")]
    public required string Format { get; init; }

    [Description("In the order of their ids; of a search, the best first.")]
    public required IReadOnlyList<StretchDocument> Stretches { get; init; }
}
