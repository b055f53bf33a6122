using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Says what was not asked, or not told, and could change the advice.</summary>
internal static class QuestionsView
{
    private const int MostShown = 10;

    public static void Write(Page page, SafetyReport report)
    {
        foreach (var contradiction in report.Contradictions)
        {
            page.Item("! ", page.Say(contradiction), style: Look.Care);
        }

        foreach (var question in report.OpenQuestions.Take(MostShown))
        {
            page.Bullet(page.Say($"{question.Text} ({Place(question.FactId)})"));
        }

        if (report.OpenQuestions.Count > MostShown)
        {
            page.Bullet(page.Say(Word.MoreQuestions, page.Words.Count(report.OpenQuestions.Count - MostShown, Word.MoreQuestionNouns)), style: Look.Quiet);
        }

        foreach (var question in report.DeclinedQuestions)
        {
            page.Bullet(page.Say(Word.Declined, question.Text, Place(question.FactId)), style: Look.Quiet);
        }
    }

    /// <summary>Says where the answer goes: a name in the profile, or an option for what is about the moment.</summary>
    private static string Place(string factId) => factId switch
    {
        "minutes-since-waking" => "--since-waking",
        "minutes-since-meal" => "--since-meal",
        "surface" or "context" or "next-activity" => $"--{factId}",
        _ => factId,
    };
}
