using StretchKit.Composition;
using StretchKit.Localization;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows what a composition gave.</summary>
internal static class CompositionView
{
    private const string HowToAnswer = "Answer under the names in brackets: in a file (--profile me.json; samples/profiles has examples), or as an option where it is one.";

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

        WriteList(page, "Notes", result.Notes);
        WriteList(page, "What would make more possible", result.Relaxations);
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
            page.Section("Please answer first");
            QuestionsView.Write(page, result.Safety);
            page.Text(HowToAnswer, style: Look.Quiet);
        }
        else if (result is { IsProvisional: true, Routine: not null })
        {
            page.Section("Provisional: not answered yet");
            page.Text("What was not answered is unknown, not a no. It could change this advice:");
            QuestionsView.Write(page, result.Safety);
            page.Text(HowToAnswer, style: Look.Quiet);
        }
    }

    private static void WriteList(Page page, string title, IReadOnlyList<Message> texts)
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
