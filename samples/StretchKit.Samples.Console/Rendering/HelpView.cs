using System.Globalization;
using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Says when to stop and to seek help, and by what it was judged; it ends every page of advice.</summary>
internal static class HelpView
{
    public static void Write(Page page, SafetyReport report, SourceList sources)
    {
        page.Section(Word.WhenToSeekHelp);
        foreach (var text in report.SafetyNet)
        {
            page.Bullet(page.Say(text));
        }

        sources.Write(page);
        page.Blank();
        page.Text(
            page.Say(
                Word.JudgedOn,
                report.JudgedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                report.CatalogVersion,
                page.Words.Count(report.RulePacks.Count, Word.RulePackNouns)),
            style: Look.Quiet);
    }
}
