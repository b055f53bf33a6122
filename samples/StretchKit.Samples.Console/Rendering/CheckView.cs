using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows a safety report: what comes first, then the verdicts, all in short or the named ones in full.</summary>
internal static class CheckView
{
    public static void Write(Page page, SafetyReport report, IReadOnlyList<StretchId> asked, bool explains = false)
    {
        var sources = new SourceList();
        page.Text(Headline(report), style: report.Triage >= Triage.Consult ? Look.Care : Look.Strong);
        if (report.Triage >= Triage.Consult)
        {
            CareView.Write(page, report, sources);
            HelpView.Write(page, report, sources);
            return;
        }

        if (report.IsProvisional)
        {
            page.Section(report.QuestionsComeFirst ? "Please answer first" : "Provisional: not answered yet");
            QuestionsView.Write(page, report);
        }

        if (!report.QuestionsComeFirst)
        {
            if (asked.Count == 0)
            {
                VerdictGroupsView.Write(page, report, sources);
            }
            else
            {
                VerdictView.Write(page, report, asked, sources, explains);
            }
        }

        HelpView.Write(page, report, sources);
    }

    private static string Headline(SafetyReport report) => report.Triage switch
    {
        Triage.Emergency => "Get help now. Care comes before stretching.",
        Triage.SameDay => "Get medical advice today. Care comes before stretching.",
        Triage.Consult => "See a health professional first. Care comes before stretching.",
        _ when report.QuestionsComeFirst => "You told us about pain or a condition. A few questions come first; then there are verdicts.",
        _ when report.IsProvisional => "Nothing you told us speaks against stretching with care. The verdicts are provisional: questions are still open.",
        _ => "Nothing you told us speaks against stretching. Each stretch has its verdict below.",
    };
}
