using System.Text.Json;

namespace StretchKit.Catalog.Import;

/// <summary>Fits the words of a foreign entry into ours: short, and split by what they are for.</summary>
internal static class ImportedWords
{
    private const int LongestAlias = 60;

    public static void WriteName(Utf8JsonWriter json, ForeignExercise exercise, ImportReport report)
    {
        var name = exercise.Name.Trim();
        var longest = EntryWords.Longest(EntryWords.Name);
        if (name.Length <= longest)
        {
            json.WriteString("name", name);
            return;
        }

        report.Assume(exercise, ImportAssumption.Name, $"its name has more than {longest} characters", "it was cut between words; the whole name, where it fits, is an alias");
        json.WriteString("name", Cut(name, longest));
        if (name.Length <= LongestAlias)
        {
            json.WriteStartArray("aliases");
            json.WriteStringValue(name);
            json.WriteEndArray();
        }
    }

    public static void WriteInstructions(Utf8JsonWriter json, ForeignExercise exercise, ImportReport report)
    {
        var longest = EntryWords.Longest("setUp");
        var steps = exercise.Instructions.Select(step => step.Trim()).Where(step => step.Length > 0).ToList();
        var setUp = steps.Count > 1 ? steps[0] : "Get into the position that the name says.";
        var action = steps.Count > 0 ? string.Join(' ', steps.Skip(steps.Count > 1 ? 1 : 0)) : "Do the movement as its source describes it, slowly and within the easy range.";
        if (steps.Count == 0)
        {
            report.Assume(exercise, ImportAssumption.Words, "it has no words", "words that fit every stretch stand in for them");
        }
        else if (setUp.Length > longest || action.Length > longest)
        {
            report.Assume(exercise, ImportAssumption.Words, $"its words are longer than {longest} characters", "they were cut; write them anew");
        }
        else
        {
            report.Assume(exercise, ImportAssumption.Words, "its words are not split by purpose", "cue, breathing, feel and mistake fit every stretch");
        }

        json.WriteStartObject("instructions");
        json.WriteString("setUp", Cut(setUp, longest));
        json.WriteString("action", Cut(action, longest));
        json.WriteString("cue", "Go only as far as it stays easy.");
        json.WriteString("breathing", "Breathe on calmly.");
        json.WriteString("feel", "A mild pull, no pain.");
        json.WriteString("mistake", "Bouncing, or forcing the range.");
        json.WriteEndObject();
    }

    private static string Cut(string text, int longest)
    {
        text = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest - 1);
        return text[..(end > longest / 2 ? end : longest)].TrimEnd();
    }
}
