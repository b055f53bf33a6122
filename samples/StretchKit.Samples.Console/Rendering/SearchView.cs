using System.Globalization;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists what a search found, the best first.</summary>
internal static class SearchView
{
    public static void Write(Page page, IReadOnlyList<Stretch> found, CultureInfo culture)
    {
        if (found.Count == 0)
        {
            page.Text("Nothing found. Try a muscle, a region or a place; 'stretchkit stretches' lists them all.", style: Look.Strong);
            return;
        }

        var column = found.Max(stretch => stretch.Id.Value.Length) + 2;
        foreach (var stretch in found)
        {
            var place = string.Join(", ", stretch.TargetName.ToString(culture), stretch.PositionName.ToString(culture), stretch.TechniqueName.ToString(culture));
            page.Item(stretch.Id.Value.PadRight(column), $"{stretch.Name.ToString(culture)}: {place}", labelStyle: Look.Strong);
        }

        page.Blank();
        page.Text("'stretchkit show <id>' tells how one is done.", style: Look.Quiet);
    }
}
