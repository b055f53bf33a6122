using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Says of a catalogue without faults what is still open in it.</summary>
internal static class CatalogView
{
    public static void Write(Page page, IReadOnlyList<Stretch> stretches)
    {
        page.Text($"{Say.Count(stretches.Count, "stretch", "stretches")} without a fault.", style: Look.Strong);
        Remark(page, stretches.Where(stretch => stretch.Mechanisms is null), "State no loads, so that the verdict is never better than caution");
        Remark(page, stretches.Where(stretch => stretch.Pose is null), "Have no pose, so that the figure is a placeholder");
        Remark(page, stretches.Where(stretch => stretch.DoseRanges.Count == 1), "Have a dose range for adults only");
    }

    private static void Remark(Page page, IEnumerable<Stretch> some, string remark)
    {
        var ids = some.Select(stretch => stretch.Id.Value).ToList();
        if (ids.Count > 0)
        {
            page.Bullet($"{remark} ({ids.Count}): {string.Join(", ", ids)}");
        }
    }
}
