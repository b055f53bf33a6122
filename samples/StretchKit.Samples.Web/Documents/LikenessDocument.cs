using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A stretch that is like something else, and its picture.</summary>
internal sealed record LikenessDocument
{
    [Description("The id.")]
    public required string Stretch { get; init; }

    [Description("Where its picture is, from the root of this host.")]
    public required string Figure { get; init; }
}
