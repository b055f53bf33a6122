using System.Globalization;
using StretchKit.Evidence;
using StretchKit.Guidance;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows advice under its topics, each piece with its grade; a contradicted claim only with its correction.</summary>
internal static class GuidanceView
{
    public static void Write(Page page, IReadOnlyList<GuidanceNote> notes, CultureInfo culture)
    {
        var sources = new SourceList();
        foreach (var topic in notes.GroupBy(note => note.Topic, StringComparer.Ordinal))
        {
            page.Section(Say.Capital(topic.Key.Replace('-', ' ')));
            foreach (var note in topic)
            {
                Write(page, note, sources, culture);
            }
        }

        sources.Write(page);
    }

    private static void Write(Page page, GuidanceNote note, SourceList sources, CultureInfo culture)
    {
        if (note.ContradictedBy.Count > 0)
        {
            page.Bullet($"Claimed: \"{note.Text.ToString(culture)}\"{sources.Marks(note.Citations)}", style: Look.Quiet);
            page.Text($"Evidence: {note.Correction.ToString(culture)}{sources.Marks(note.ContradictedBy)}", indent: 2);
            return;
        }

        var grade = note.Citations[0].Certainty is { } certainty ? $" ({Names<Certainty>.Of(certainty).Replace('-', ' ')} certainty)" : "";
        page.Bullet($"{note.Text.ToString(culture)}{grade}{sources.Marks(note.Citations)}");
    }
}
