using StretchKit.Catalog;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Reports an import entry by entry.</summary>
internal static class ImportView
{
    public static void Write(Page page, ImportedCatalog imported)
    {
        page.Text($"{Say.Count(imported.Count, "entry", "entries")} imported. None is reviewed, so none is ever judged better than caution.", style: Look.Strong);
        foreach (var entry in imported.Assumptions.GroupBy(line => line.Path, StringComparer.Ordinal))
        {
            var (name, lines) = (entry.First().Problem.Split(':')[0], entry.ToList());
            page.Section(name);
            foreach (var line in lines)
            {
                page.Bullet($"{line.Problem[(name.Length + 2)..]}; {line.Remedy} ({line.Code}).");
            }
        }

        page.Blank();
        page.Text("Words and pictures have owners: look at the licence of the source before you ship them.", style: Look.Quiet);
    }
}
