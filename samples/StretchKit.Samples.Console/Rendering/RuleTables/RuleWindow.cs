using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering.RuleTables;

/// <summary>Says when a rule holds, without what the table around it says already.</summary>
internal static class RuleWindow
{
    private const string And = " and ";

    /// <summary>Gives of whom and on what it holds; empty for always.</summary>
    /// <param name="rule">The rule; of a cell, the load itself is not repeated.</param>
    /// <param name="shared">What its row says once for all.</param>
    public static string Of(AnalyzedRule rule, string shared = "")
    {
        var when = Without(rule.When, shared);
        var where = rule.Mechanism is { } load ? Without(rule.Where, $"load {Say.Name(load)}") : rule.Where;
        return string.Join(And, new[] { when, where }.Where(part => part.Length > 0));
    }

    /// <summary>Gives what all rules of a row begin with.</summary>
    public static string SharedBy(IReadOnlyList<AnalyzedRule> rules)
    {
        string[][] parts = [.. rules.Select(rule => rule.When.Split(And))];
        for (var count = parts.Min(part => part.Length); count > 0; count--)
        {
            var shared = string.Join(And, parts[0].Take(count));
            if (shared.Length > 0 && shared.Count(letter => letter == '(') == shared.Count(letter => letter == ')') && rules.All(rule => rule.When == shared || rule.When.StartsWith(shared + And, StringComparison.Ordinal)))
            {
                return shared;
            }
        }

        return "";
    }

    private static string Without(string words, string start) =>
        start.Length == 0 ? words
        : words == start ? ""
        : words.StartsWith(start + And, StringComparison.Ordinal) ? words[(start.Length + And.Length)..]
        : words;
}
