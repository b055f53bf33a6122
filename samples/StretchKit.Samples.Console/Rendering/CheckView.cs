using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows a safety report: what comes first, then the verdicts, all in short or the named ones in full.</summary>
internal static class CheckView
{
    public static void Write(Page page, SafetyReport report, IReadOnlyList<StretchId> asked, bool explains = false)
    {
        var sources = new SourceList();
        page.Text(page.Say(Headline(report)), style: report.Triage >= Triage.Consult ? Look.Care : Look.Strong);
        if (report.Triage >= Triage.Consult)
        {
            CareView.Write(page, report, sources);
            HelpView.Write(page, report, sources);
            return;
        }

        if (report.IsProvisional)
        {
            page.Section(report.QuestionsComeFirst ? Word.AnswerFirst : Word.NotAnsweredYet);
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

    private static Word Headline(SafetyReport report) => report.Triage switch
    {
        Triage.Emergency => Word.HelpNow,
        Triage.SameDay => Word.AdviceToday,
        Triage.Consult => Word.ProfessionalFirst,
        _ when report.QuestionsComeFirst => Word.QuestionsFirst,
        _ when report.IsProvisional => Word.NothingAgainstProvisional,
        _ => Word.NothingAgainst,
    };
}
