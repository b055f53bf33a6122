using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows what comes before stretching: the advice, and why.</summary>
internal static class CareView
{
    public static void Write(Page page, SafetyReport report, SourceList sources)
    {
        page.Section(Word.WhatToDoNow);
        foreach (var advice in report.Advice)
        {
            page.Bullet(page.Say(advice), style: Look.Care);
        }

        page.Section(Word.Why);
        foreach (var finding in report.Findings.Where(finding => finding.Triage >= Triage.Consult))
        {
            page.Bullet(page.Say(finding.Text) + sources.Marks(finding.Citations));
        }
    }
}
