using StretchKit.Guidance;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows advice under its topics, each piece with its grade; a contradicted claim only with its correction.</summary>
internal static class GuidanceView
{
    public static void Write(Page page, IReadOnlyList<GuidanceNote> notes)
    {
        var sources = new SourceList();
        foreach (var topic in notes.GroupBy(note => note.Topic, StringComparer.Ordinal))
        {
            page.Section(Say.Capital(page.Say(topic.First().TopicName)));
            foreach (var note in topic)
            {
                Write(page, note, sources);
            }
        }

        sources.Write(page);
    }

    private static void Write(Page page, GuidanceNote note, SourceList sources)
    {
        if (note.ContradictedBy.Count > 0)
        {
            page.Bullet(page.Say(Word.Claimed, note.Text, sources.Marks(note.Citations)), style: Look.Quiet);
            page.Text(page.Say(Word.EvidenceSays, note.Correction, sources.Marks(note.ContradictedBy)), indent: 2);
            return;
        }

        var text = note.Citations[0].Certainty is { } certainty ? page.Say(Word.WithCertainty, note.Text, page.Words.Name(certainty)) : page.Say(note.Text);
        page.Bullet(text + sources.Marks(note.Citations));
    }
}
