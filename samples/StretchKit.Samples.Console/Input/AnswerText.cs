using System.Globalization;
using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Input;

/// <summary>Reads what somebody answered to a question, in words of any language.</summary>
internal static class AnswerText
{
    private const string DayFormat = "yyyy-MM-dd";

    public static bool IsStop(string text) => Words.IsSaid(Word.Stop, text);

    /// <summary>Takes the answer to the next question.</summary>
    /// <exception cref="AnswerException">It does not fit the question; the message is in the language of the words.</exception>
    public static ScreeningQuestionnaire Take(ScreeningQuestionnaire asking, string text, Words words)
    {
        var (question, said) = (asking.Next!, text.Trim());
        if (NoAnswer(said) is { } status)
        {
            return asking.Answer(question.FactId, status);
        }

        return question switch
        {
            { AsksForDay: true } => asking.Answer(question.FactId, Day(said, DateOnly.FromDateTime(asking.Report.JudgedAt.DateTime), words)),
            { LowestNumber: { } lowest, HighestNumber: { } highest } => asking.Answer(question.FactId, Number(said, lowest, highest, words)),
            { Choices.Count: > 0 } => Choices(question, said, words).Aggregate(asking, (before, choice) => before.Answer(question.FactId, choice)),
            _ => asking.Answer(question.FactId, YesNo(said) ?? throw new AnswerException(words.Of(Word.SayYesOrNo))),
        };
    }

    /// <summary>Tells whether several choices may be named: where it hurts, and which conditions there are.</summary>
    public static bool TakesSeveral(ScreeningQuestion question) => question.FactId is "pain-back" or "conditions";

    private static FactStatus? NoAnswer(string said) =>
        said.Length == 0 ? FactStatus.NotAsked
        : Words.IsSaid(Word.NotSure, said) ? FactStatus.NotSure
        : Words.IsSaid(Word.RatherNotSay, said) ? FactStatus.Declined
        : null;

    private static bool? YesNo(string said) =>
        Words.IsSaid(Word.Yes, said) ? true
        : Words.IsSaid(Word.No, said) ? false
        : null;

    private static DateOnly Day(string said, DateOnly today, Words words) =>
        DateOnly.TryParseExact(said, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today
            ? day
            : throw new AnswerException(words.Of(Word.SayADay, today.ToString(DayFormat, CultureInfo.InvariantCulture)));

    private static int Number(string said, int lowest, int highest, Words words) =>
        int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw new AnswerException(words.Of(Word.SayANumber, lowest, highest));

    private static IEnumerable<string> Choices(ScreeningQuestion question, string said, Words words) => TakesSeveral(question)
        ? [.. said.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => Choice(question, one, words)).Distinct(StringComparer.Ordinal)]
        : [Choice(question, said, words)];

    /// <summary>Finds a choice by its number on the list, its id, or its words in any language.</summary>
    private static string Choice(ScreeningQuestion question, string said, Words words)
    {
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= question.Choices.Count)
        {
            return question.Choices[place - 1];
        }

        var names = question.Choices.Index().SelectMany(one => Localization.Message.Languages
            .Select(language => question.ChoiceTexts[one.Index].ToString(CultureInfo.GetCultureInfo(language)))
            .Prepend(one.Item)
            .Select(name => (Name: name, Id: one.Item))).ToList();
        return names.Find(one => one.Name.Equals(said, StringComparison.OrdinalIgnoreCase)).Id
            ?? throw new AnswerException(NearestName.Of(said, names.Select(one => one.Name)) is { } nearest
                ? words.Of(Word.NoSuchChoiceBut, PlainText.Of(said), nearest)
                : words.Of(Word.NoSuchChoice, PlainText.Of(said)));
    }
}
