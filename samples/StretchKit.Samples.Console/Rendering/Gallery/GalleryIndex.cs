using System.Text;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering.Gallery;

/// <summary>The first page of a gallery: every stretch as a picture, by the position it is done in.</summary>
internal static class GalleryIndex
{
    private const int Columns = 4;

    public static string Write(IReadOnlyList<Stretch> stretches)
    {
        var page = new StringBuilder("# Stretches\n\n");
        page.Append(Say.Count(stretches.Count, "stretch", "stretches")).Append(", drawn from joint angles; the amber patch is the main target. ");
        page.Append("Where one side is worked, it is the right one; the left picture is the mirror image.\nInformation, not medical advice.\n");
        foreach (var position in stretches.GroupBy(stretch => stretch.Position).OrderBy(group => group.Key))
        {
            page.Append("\n## ").Append(MarkdownText.Of(Say.Capital(position.First().PositionName.ToString()))).Append("\n\n<table>\n");
            foreach (var row in position.Chunk(Columns))
            {
                page.Append("<tr>\n");
                foreach (var stretch in row)
                {
                    var name = MarkdownText.Attribute(stretch.Name.ToString());
                    page.Append("<td align=\"center\"><a href=\"").Append(stretch.Id).Append(".md\"><img src=\"").Append(stretch.Id)
                        .Append(".svg\" width=\"180\" alt=\"").Append(name).Append("\"><br>").Append(name).Append("</a></td>\n");
                }

                page.Append("</tr>\n");
            }

            page.Append("</table>\n");
        }

        return page.ToString();
    }
}
