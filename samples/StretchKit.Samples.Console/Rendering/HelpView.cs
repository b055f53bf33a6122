using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Says when to stop and to seek help, and by what it was judged; it ends every page of advice.</summary>
internal static class HelpView
{
    public static void Write(Page page, SafetyReport report, SourceList sources)
    {
        page.Section("When to seek help");
        foreach (var text in report.SafetyNet)
        {
            page.Bullet(page.Say(text));
        }

        sources.Write(page);
        page.Blank();
        page.Text(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Judged on {report.JudgedAt:yyyy-MM-dd} with catalogue {report.CatalogVersion} and {Say.Count(report.RulePacks.Count, "rule pack", "rule packs")}. No clinician has reviewed the rules yet."),
            style: Look.Quiet);
    }
}
