using System.ComponentModel;
using System.Globalization;
using StretchKit.Guidance;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A piece of advice, or a claim that evidence contradicts.</summary>
internal sealed record GuidanceNoteDocument
{
    [Description("Permanent id.")]
    public required string Id { get; init; }

    [Description("What it is about.")]
    public required string Topic { get; init; }

    [Description("Advice, or a claim that evidence contradicts.")]
    public required GuidanceKind Kind { get; init; }

    [Description("The advice. A claim has none, so that nobody shows it as advice.")]
    public string? Text { get; init; }

    [Description("What is claimed. Only in a claim; never show it without its correction.")]
    public string? Claim { get; init; }

    [Description("What evidence says instead. Only in a claim.")]
    public string? Correction { get; init; }

    [Description("Where the advice or the claim comes from.")]
    public required IReadOnlyList<SourceDocument> Sources { get; init; }

    [Description("What contradicts the claim; empty for advice.")]
    public required IReadOnlyList<SourceDocument> ContradictedBy { get; init; }

    public static GuidanceNoteDocument Of(GuidanceNote note, CultureInfo culture)
    {
        var isClaim = note.ContradictedBy.Count > 0;
        var text = note.Text.ToString(culture);
        return new()
        {
            Id = note.Id,
            Topic = note.Topic,
            Kind = isClaim ? GuidanceKind.Claim : GuidanceKind.Advice,
            Text = isClaim ? null : text,
            Claim = isClaim ? text : null,
            Correction = isClaim ? note.Correction.ToString(culture) : null,
            Sources = [.. note.Citations.Select(SourceDocument.Of)],
            ContradictedBy = [.. note.ContradictedBy.Select(SourceDocument.Of)],
        };
    }
}
