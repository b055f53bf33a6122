using System.Globalization;
using StretchKit.Safety;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Input;

/// <summary>Reads what somebody answered to a question, in words of English or German.</summary>
internal static class AnswerText
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = true,
        ["y"] = true,
        ["ja"] = true,
        ["j"] = true,
        ["no"] = false,
        ["n"] = false,
        ["nein"] = false,
    };

    private static readonly Dictionary<string, FactStatus> NoAnswer = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = FactStatus.NotAsked,
        ["not sure"] = FactStatus.NotSure,
        ["?"] = FactStatus.NotSure,
        ["nicht sicher"] = FactStatus.NotSure,
        ["rather not say"] = FactStatus.Declined,
        ["-"] = FactStatus.Declined,
        ["keine Angabe"] = FactStatus.Declined,
    };

    public static bool IsStop(string text) => text.Trim() is "stop" or "stopp";

    /// <summary>Takes the answer to the next question.</summary>
    /// <exception cref="AnswerException">It does not fit the question.</exception>
    public static ScreeningQuestionnaire Take(ScreeningQuestionnaire asking, string text)
    {
        var (question, said) = (asking.Next!, text.Trim());
        if (NoAnswer.TryGetValue(said, out var status))
        {
            return asking.Answer(question.FactId, status);
        }

        return question switch
        {
            { AsksForDay: true } => asking.Answer(question.FactId, Day(said, DateOnly.FromDateTime(asking.Report.JudgedAt.DateTime))),
            { LowestNumber: { } lowest, HighestNumber: { } highest } => asking.Answer(question.FactId, Number(said, lowest, highest)),
            { Choices.Count: > 0 } => Choices(question, said).Aggregate(asking, (before, choice) => before.Answer(question.FactId, choice)),
            _ => asking.Answer(question.FactId, YesNo.TryGetValue(said, out var yes) ? yes : throw new AnswerException("Say yes, no, not sure or rather not say.")),
        };
    }

    /// <summary>Tells whether several choices may be named: where it hurts, and which conditions there are.</summary>
    public static bool TakesSeveral(ScreeningQuestion question) => question.FactId is "pain-back" or "conditions";

    private static DateOnly Day(string said, DateOnly today) =>
        DateOnly.TryParseExact(said, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today
            ? day
            : throw new AnswerException(string.Create(CultureInfo.InvariantCulture, $"Say the day as year-month-day, up to today: {today:yyyy-MM-dd}."));

    private static int Number(string said, int lowest, int highest) =>
        int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw new AnswerException(string.Create(CultureInfo.InvariantCulture, $"Say a whole number from {lowest} to {highest}."));

    private static IEnumerable<string> Choices(ScreeningQuestion question, string said) => TakesSeveral(question)
        ? [.. said.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => Choice(question, one)).Distinct(StringComparer.Ordinal)]
        : [Choice(question, said)];

    /// <summary>Finds a choice by its number on the list, its id, or its words in any language.</summary>
    private static string Choice(ScreeningQuestion question, string said)
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
            ?? throw new AnswerException($"'{PlainText.Of(said)}' is not one of the choices{NearestName.Hint(said, names.Select(one => one.Name))}");
    }
}
