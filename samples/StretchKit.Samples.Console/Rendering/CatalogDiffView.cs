using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists what became of each entry, and warns of what the rules read.</summary>
internal static class CatalogDiffView
{
    public static void Write(Page page, IReadOnlyList<EntryChange> changes)
    {
        if (changes.Count == 0)
        {
            page.Text("No entry differs.", style: Look.Strong);
            return;
        }

        page.Text($"{Say.Count(changes.Count, "entry differs", "entries differ")}.", style: Look.Strong);
        foreach (var change in changes)
        {
            var properties = change.Properties.Count == 0 ? "" : $": {string.Join(", ", change.Properties)}";
            page.Bullet($"{change.Id} {Say.Name(change.Kind)}{properties}{(change.ChangesVerdicts ? " (verdicts may differ)" : "")}");
        }

        if (changes.Any(change => change.Kind is EntryChangeKind.Removed))
        {
            page.Blank();
            page.Text("Ids are permanent: list a removed id in 'formerIds' of the entry that replaces it, so that saved routines still open.", style: Look.Quiet);
        }
    }
}
