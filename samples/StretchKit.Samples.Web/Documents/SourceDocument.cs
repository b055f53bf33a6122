using System.ComponentModel;
using StretchKit.Evidence;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A source, with its grades.</summary>
internal sealed record SourceDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public int? Year { get; init; }

    public required SourceType Type { get; init; }

    [Description("How sure the source is, by GRADE.")]
    public Certainty? Certainty { get; init; }

    [Description("How near it is to what it is cited for.")]
    public Directness? Directness { get; init; }

    public string? Url { get; init; }

    public static SourceDocument Of(Citation citation) => new()
    {
        Id = citation.SourceId,
        Title = citation.Title,
        Year = citation.Year,
        Type = citation.Type,
        Certainty = citation.Certainty,
        Directness = citation.Directness,
        Url = citation.Address?.OriginalString,
    };
}
