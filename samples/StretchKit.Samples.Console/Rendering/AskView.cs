using System.Globalization;
using StretchKit.Safety;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Texts;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows questions one by one: each with its reason, how many may follow, and what can be answered.</summary>
internal static class AskView
{
    /// <summary>A list as long as that of all conditions is not shown; its names are typed.</summary>
    private const int LongestList = 40;

    /// <summary>Says once what holds for every question.</summary>
    public static void WriteStart(Page page) =>
        page.Text(page.Say(Word.HowToTalk), style: Look.Quiet);

    public static void WriteQuestion(Page page, ScreeningQuestionnaire asking, ScreeningQuestion question)
    {
        page.Section(page.Say(Word.Question, asking.Asked.Count + 1));
        page.Text(page.Say(question.Text), style: Look.Strong);
        page.Text(page.Say(question.Why), style: Look.Quiet);
        page.Text(page.Say(question.Reason), style: Look.Quiet);
        page.Text(Following(page, asking.Page.Count - 1), style: Look.Quiet);
        WriteChoices(page, question);
        if (Answers(page, question) is { } answers)
        {
            page.Text(page.Say(Word.AnswerWith, answers), style: Look.Quiet);
        }
    }

    /// <summary>Repeats an answer that was not typed, so that the page reads as a talk.</summary>
    public static void WriteAnswer(Page page, string text, bool isTyped)
    {
        if (!isTyped)
        {
            page.Text($"> {(text.Trim().Length == 0 ? page.Say(Word.LeftOpen) : PlainText.Of(text.Trim()))}");
        }
    }

    public static void WriteFault(Page page, string fault) => page.Item("! ", fault, style: Look.Change);

    /// <summary>Shows advice at once when an answer made it more urgent or other.</summary>
    public static void WriteAdvice(Page page, SafetyReport before, SafetyReport after)
    {
        foreach (var advice in after.Advice.Except(before.Advice))
        {
            page.Item("! ", page.Say(advice), style: Look.Care);
        }
    }

    public static void WriteEnd(Page page, ScreeningQuestionnaire asking, string? save)
    {
        page.Section(Word.Answers);
        page.Text(page.Say(asking.Next is null ? Word.NoOtherAnswer : Word.QuestionsEnd));
        if (save is not null)
        {
            page.Text(page.Say(Word.AnswersKept, PlainText.Of(save)));
        }

        page.Blank();
    }

    private static string Following(Page page, int count) => count switch
    {
        < 1 => page.Say(Word.NoneFollows),
        1 => page.Say(Word.OneFollows),
        _ => page.Say(Word.SomeFollow, count),
    };

    private static void WriteChoices(Page page, ScreeningQuestion question)
    {
        if (question.Choices.Count > LongestList)
        {
            return;
        }

        for (var index = 0; index < question.Choices.Count; index++)
        {
            page.Item(string.Create(CultureInfo.InvariantCulture, $"{index + 1,4}. "), page.Say(question.ChoiceTexts[index]));
        }
    }

    private static string? Answers(Page page, ScreeningQuestion question) => question switch
    {
        { AsksForDay: true } => page.Say(Word.AnswerDay),
        { LowestNumber: { } lowest, HighestNumber: { } highest } => $"{page.Say(Word.AnswerNumber, lowest, highest)} {page.Say(question.UnitName)}".TrimEnd(),
        { Choices.Count: > LongestList } => page.Say(Word.AnswerNames),
        { Choices.Count: > 0 } when AnswerText.TakesSeveral(question) => page.Say(Word.AnswerSeveral),
        { Choices.Count: > 0 } => page.Say(Word.AnswerOne),
        _ => null,
    };
}
