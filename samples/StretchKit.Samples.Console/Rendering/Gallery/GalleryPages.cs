using StretchKit.Figures;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering.Gallery;

/// <summary>All files of a gallery: an index, and a page and a picture for every stretch.</summary>
internal static class GalleryPages
{
    public static IEnumerable<(string Name, string Text)> Of(IReadOnlyList<Stretch> stretches)
    {
        yield return ("README.md", GalleryIndex.Write(stretches));
        foreach (var stretch in stretches)
        {
            yield return ($"{stretch.Id}.md", GalleryPage.Write(stretch));
            yield return ($"{stretch.Id}.svg", FigureRenderer.Draw(stretch, new() { Theme = FigureTheme.Automatic }) + "\n");
        }
    }
}
