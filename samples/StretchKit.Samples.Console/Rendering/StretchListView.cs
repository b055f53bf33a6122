using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists stretches under the region that each is for.</summary>
internal static class StretchListView
{
    public static void Write(Page page, IReadOnlyList<Stretch> stretches, int total)
    {
        if (stretches.Count == 0)
        {
            page.Text($"None of the {Say.Count(total, "stretch", "stretches")} fits all filters.", style: Look.Strong);
            return;
        }

        page.Text(stretches.Count == total ? Say.Count(total, "stretch", "stretches") : $"{stretches.Count} of {Say.Count(total, "stretch", "stretches")}", style: Look.Strong);
        var column = stretches.Max(stretch => stretch.Id.Value.Length) + 2;
        foreach (var region in stretches.GroupBy(stretch => stretch.Target).OrderBy(group => group.Key))
        {
            page.Section(Say.Capital(Say.Name(region.Key).Replace('-', ' ')));
            foreach (var stretch in region)
            {
                page.Item(stretch.Id.Value.PadRight(column), $"{Say.Name(stretch.Technique)}, {Say.Name(stretch.Position)}, {Say.Dose(stretch, stretch.Dose)}", labelStyle: Look.Strong);
            }
        }

        page.Blank();
        page.Text("'stretchkit show <id>' tells how one is done.", style: Look.Quiet);
    }
}
