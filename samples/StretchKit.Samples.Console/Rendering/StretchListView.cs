using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists stretches under the region that each is for.</summary>
internal static class StretchListView
{
    public static void Write(Page page, IReadOnlyList<Stretch> stretches, int total)
    {
        if (stretches.Count == 0)
        {
            page.Text(page.Say(Word.NoneFits, page.Words.Count(total, Word.StretchNouns)), style: Look.Strong);
            return;
        }

        var all = page.Words.Count(total, Word.StretchNouns);
        page.Text(stretches.Count == total ? all : page.Say(Word.SomeOf, stretches.Count, all), style: Look.Strong);
        var column = stretches.Max(stretch => stretch.Id.Value.Length) + 2;
        foreach (var region in stretches.GroupBy(stretch => stretch.Target).OrderBy(group => group.Key))
        {
            page.Section(Say.Capital(page.Words.Name(region.Key)));
            foreach (var stretch in region)
            {
                page.Item(stretch.Id.Value.PadRight(column), page.Say($"{stretch.Name}: {page.Words.Dose(stretch, stretch.Dose)}, {stretch.PositionName}"), labelStyle: Look.Strong);
            }
        }

        page.Blank();
        page.Text(page.Say(Word.HowOneIsDone), style: Look.Quiet);
    }
}
