using System.Text;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering.Gallery;

/// <summary>The page of one stretch: the picture, how it is done, what it does, on what evidence.</summary>
internal static class GalleryPage
{
    public static string Write(Stretch stretch)
    {
        var how = stretch.Instructions;
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownText.Of(stretch.Name.ToString())).Append("\n\n");
        page.Append("<img src=\"").Append(stretch.Id).Append(".svg\" width=\"480\" alt=\"").Append(MarkdownText.Attribute(how.Action.ToString())).Append("\">\n\n");
        Item(page, "Get ready", how.SetUp.ToString());
        Item(page, "Do", how.Action.ToString());
        Item(page, "Cue", how.Cue.ToString());
        Item(page, "Breathing", how.Breathing.ToString());
        Item(page, "Feel", how.Feel.ToString());
        Item(page, "Avoid", how.Mistake.ToString());

        page.Append("\n| | |\n|---|---|\n");
        Row(page, "Position", stretch.PositionName.ToString());
        Row(page, "Technique", stretch.TechniqueName.ToString());
        Row(page, "Sides", Words.English.Name(stretch.Laterality));
        Row(page, "Main target", stretch.PrimaryMuscle.Name.ToString());
        Row(page, "Dose", Words.English.Dose(stretch, stretch.Dose));
        Row(page, "Needs", string.Join(", and ", stretch.Equipment.Select(any => string.Join(" or ", any.Select(Names<Equipment>.Of)))));
        Links(page, "Easier", stretch.Easier);
        Links(page, "Harder", stretch.Harder);

        page.Append("\nSources: ").AppendJoin("; ", stretch.Citations.Select(source => MarkdownText.Of(source.Title)).Distinct(StringComparer.Ordinal)).Append(".\n\n");
        page.Append("Whether it suits a person: `stretchkit check ").Append(stretch.Id).Append(" --profile me.json`. As it moves: `stretchkit figure ").Append(stretch.Id);
        page.Append(" --animate`.\nInformation, not medical advice. [All stretches](README.md)\n");
        return page.ToString();
    }

    private static void Item(StringBuilder page, string label, string text) =>
        page.Append("- **").Append(label).Append(":** ").Append(MarkdownText.Of(text)).Append('\n');

    private static void Row(StringBuilder page, string label, string text)
    {
        if (text.Length > 0)
        {
            page.Append("| ").Append(label).Append(" | ").Append(MarkdownText.Of(text)).Append(" |\n");
        }
    }

    private static void Links(StringBuilder page, string label, IReadOnlyList<StretchId> ids)
    {
        if (ids.Count > 0)
        {
            page.Append("| ").Append(label).Append(" | ").AppendJoin(", ", ids.Select(id => $"[{id}]({id}.md)")).Append(" |\n");
        }
    }
}
