using StretchKit.Localization;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads the texts that a pack brings along: English whole, other languages as far as they go.</summary>
internal static class PackTextReader
{
    private const int LongestText = 600;

    private const int MostTexts = 4096;

    private static readonly string[] Prefixes = ["rule.", "triage.", "cue.", "override."];

    public static void Read(ref DataReader reader, PackVocabulary pack)
    {
        var mark = reader.Mark();
        var count = 0;
        var languages = reader.Entries();
        while (reader.NextEntry(ref languages, out var language))
        {
            if (!IsLanguage(language))
            {
                reader.Report(DataProblem.BadText, $"'{language[..Math.Min(language.Length, 20)]}' is not the name of a language", "write it as en, de, pt-BR");
                reader.Skip();
                continue;
            }

            var texts = reader.Entries();
            while (reader.NextEntry(ref texts, out var key))
            {
                ReadText(ref reader, pack, language, key);
                count++;
            }
        }

        if (count > MostTexts)
        {
            mark.Report(reader.Problems, DataProblem.TooMany, $"there are {count} texts", $"use at most {MostTexts}");
        }

        CheckAgainstEnglish(mark, reader.Problems, pack.Texts);
    }

    private static bool IsLanguage(string name) =>
        name.Length is >= 2 and <= 20 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && char.IsAsciiLetter(name[0]);

    private static void ReadText(ref DataReader reader, PackVocabulary pack, string language, string key)
    {
        var text = reader.String(LongestText);
        if (key.Length > 120 || !Array.Exists(Prefixes, prefix => key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            reader.Report(DataProblem.BadText, "this is not a key of a text", "write rule.…, triage.….advice, cue.… or override.…");
        }
        else if (TextTable.Of(TextTable.English).ContainsKey(key))
        {
            reader.Report(DataProblem.Reserved, $"the library has a text '{key}'", "choose another key; a pack cannot change the library's words");
        }
        else if (!pack.Texts.TryAdd(language, key, text))
        {
            reader.Report(DataProblem.DuplicateProperty, $"'{key}' stands twice in this language", "keep one of them");
        }
        else if (Template.SlotsOf(text).FirstOrDefault(slot => slot != PackVocabulary.ConditionSlot) is { } unknown)
        {
            reader.Report(DataProblem.UnknownName, $"there is no value '{unknown}' to show", $"use {{{PackVocabulary.ConditionSlot}}} or plain words");
        }
    }

    private static void CheckAgainstEnglish(DataMark mark, DiagnosticBag problems, PackTexts texts)
    {
        var english = texts.English;
        foreach (var language in texts.Languages)
        {
            foreach (var (key, text) in texts.Of(language))
            {
                if (!english.TryGetValue(key, out var original))
                {
                    mark.Report(problems, DataProblem.Incomplete, $"'{key}' has no English text", "add it under \"en\"");
                }
                else if (!Template.SlotsOf(text).SequenceEqual(Template.SlotsOf(original), StringComparer.Ordinal))
                {
                    mark.Report(problems, DataProblem.Contradiction, $"'{key}' shows other values in '{language}' than in English", "use the same names in braces");
                }
            }
        }
    }
}
