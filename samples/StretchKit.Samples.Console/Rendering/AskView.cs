using System.Globalization;
using StretchKit.Safety;
using StretchKit.Samples.Console.Input;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows questions one by one: each with its reason, how many may follow, and what can be answered.</summary>
internal static class AskView
{
    /// <summary>A list as long as that of all conditions is not shown; its names are typed.</summary>
    private const int LongestList = 40;

    /// <summary>Says once what holds for every question.</summary>
    public static void WriteStart(Page page) =>
        page.Text("Answer yes, no, 'not sure' or 'rather not say'; or what a question names. An empty line leaves a question open, 'stop' ends. Information, not medical advice.", style: Look.Quiet);

    public static void WriteQuestion(Page page, ScreeningQuestionnaire asking, ScreeningQuestion question)
    {
        page.Section(string.Create(CultureInfo.InvariantCulture, $"Question {asking.Asked.Count + 1}"));
        page.Text(page.Say(question.Text), style: Look.Strong);
        page.Text(page.Say(question.Why), style: Look.Quiet);
        page.Text(page.Say(question.Reason), style: Look.Quiet);
        page.Text(Following(asking.Page.Count - 1), style: Look.Quiet);
        WriteChoices(page, question);
        if (Answers(question) is { } answers)
        {
            page.Text($"Answer: {answers}.", style: Look.Quiet);
        }
    }

    /// <summary>Repeats an answer that was not typed, so that the page reads as a talk.</summary>
    public static void WriteAnswer(Page page, string text, bool isTyped)
    {
        if (!isTyped)
        {
            page.Text(text.Trim().Length == 0 ? "> (left open)" : $"> {PlainText.Of(text.Trim())}");
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
        page.Section("Answers");
        page.Text(asking.Next is null
            ? "That is all: no other answer could change anything now."
            : "The questions end here; what follows is from what is known.");
        if (save is not null)
        {
            page.Text($"The answers about the person are in {PlainText.Of(save)}; what was said of this moment is not kept.");
        }

        page.Blank();
    }

    private static string Following(int count) => count switch
    {
        < 1 => "As things stand, no other follows.",
        1 => "As things stand, one more may follow.",
        _ => string.Create(CultureInfo.InvariantCulture, $"As things stand, {count} more may follow."),
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

    private static string? Answers(ScreeningQuestion question) => question switch
    {
        { AsksForDay: true } => "a day such as 2026-03-31",
        { LowestNumber: { } lowest, HighestNumber: { } highest } => string.Create(CultureInfo.InvariantCulture, $"{lowest} to {highest}{(question.Unit.Length > 0 ? " " + question.Unit : "")}"),
        { Choices.Count: > LongestList } => "one or several names, with commas between them; a slip of the keyboard is told",
        { Choices.Count: > 0 } when AnswerText.TakesSeveral(question) => "one or several numbers or names, with commas between them",
        { Choices.Count: > 0 } => "a number of the list or a name",
        _ => null,
    };
}
