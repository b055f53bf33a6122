using StretchKit.Composition;
using StretchKit.Localization;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows what a composition gave.</summary>
internal static class CompositionView
{
    public static void Write(Page page, CompositionResult result, bool explained)
    {
        var sources = new SourceList();
        page.Text(page.Say(result.Summary), style: Look.Strong);
        if (result.Status is CompositionStatus.CareFirst)
        {
            CareView.Write(page, result.Safety, sources);
            HelpView.Write(page, result.Safety, sources);
            return;
        }

        WriteQuestions(page, result);
        if (result.Routine is { } routine)
        {
            RoutineView.Write(page, routine, result.Request.Time, sources);
        }

        WriteList(page, Word.Notes, result.Notes);
        WriteList(page, Word.MorePossible, result.Relaxations);
        if (explained && result is { Proof: { } proof, Explanation: { } explanation })
        {
            ExplanationView.Write(page, proof, explanation, sources);
        }

        if (result.Routine is not null)
        {
            SafetyView.Write(page, result, sources);
        }

        HelpView.Write(page, result.Safety, sources);
    }

    private static void WriteQuestions(Page page, CompositionResult result)
    {
        if (result.Status is CompositionStatus.AnswersFirst)
        {
            page.Section(Word.AnswerFirst);
            QuestionsView.Write(page, result.Safety);
            page.Text(page.Say(Word.HowToAnswer), style: Look.Quiet);
        }
        else if (result is { IsProvisional: true, Routine: not null })
        {
            page.Section(Word.NotAnsweredYet);
            page.Text(page.Say(Word.CouldChange));
            QuestionsView.Write(page, result.Safety);
            page.Text(page.Say(Word.HowToAnswer), style: Look.Quiet);
        }
    }

    private static void WriteList(Page page, Word title, IReadOnlyList<Message> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        page.Section(title);
        foreach (var text in texts)
        {
            page.Bullet(page.Say(text));
        }
    }
}
