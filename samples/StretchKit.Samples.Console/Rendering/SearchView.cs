using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists what a search found, the best first.</summary>
internal static class SearchView
{
    public static void Write(Page page, IReadOnlyList<Stretch> found)
    {
        if (found.Count == 0)
        {
            page.Text(page.Say(Word.NothingFound), style: Look.Strong);
            return;
        }

        var column = found.Max(stretch => stretch.Id.Value.Length) + 2;
        foreach (var stretch in found)
        {
            page.Item(stretch.Id.Value.PadRight(column), page.Say($"{stretch.Name}: {stretch.TargetName}, {stretch.PositionName}, {stretch.TechniqueName}"), labelStyle: Look.Strong);
        }

        page.Blank();
        page.Text(page.Say(Word.HowOneIsDone), style: Look.Quiet);
    }
}
