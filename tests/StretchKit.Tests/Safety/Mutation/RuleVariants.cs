using System.Globalization;
using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// Every small mistake in a rule, row, screen or rule on the person: a level up or down, a window left out or moved, a
/// cap gone or changed, a cell forgotten, a scope wider or narrower, a question not asked.
/// </summary>
internal static class RuleVariants
{
    private static readonly string[] Triages = ["caution", "consult", "same-day", "emergency"];

    private static readonly Dictionary<string, string[]> OtherWords = new(StringComparer.Ordinal)
    {
        ["helpful"] = ["ok", "caution"],
        ["ok"] = ["helpful", "caution"],
        ["caution"] = ["ok", "avoid"],
        ["modify"] = ["caution", "avoid"],
        ["avoid"] = ["caution", "avoid-weak"],
        ["avoid-weak"] = ["caution", "avoid"],
    };

    /// <summary>Gives all variants, the first of them that it is not there at all.</summary>
    public static IEnumerable<Variant> Of(JsonObject rule, string list)
    {
        var about = rule["condition"] is { } condition ? ConditionVocabulary.Find(condition.GetValue<string>()) : null;
        yield return new("", "left out", null);
        foreach (var (key, node) in rule.Where(pair => pair.Key != "tests"))
        {
            var variants = (list, key) switch
            {
                (_, "person" or "when" or "stretch") => ExpressionVariants.Of(node!, key, about).Prepend(new(key, "left out", null)),
                ("rows", "cells") => OfCells(node!.AsObject(), about),
                ("rows", "scope") => ExpressionVariants.OfNames(node!.AsArray(), key, Vocabulary<BodyRegion>.Names).Prepend(new(key, "left out", null)),
                ("rows", "softening") => OfFlag(node!, key),
                ("triage", "triage") => OfWord(node!, key, Triages, step: 1),
                ("triage", "whenNotSure") => OfWord(node!, key, Triages, step: 1).Prepend(new(key, "left out", null)),
                ("screens", "require" or "offer") => Shorter(node!.AsArray(), key),
                ("screens", "first") when rule.ContainsKey("require") => OfFlag(node!, key),
                ("rules", "verdict") => OfVerdict(rule),
                ("rules", "whenUnknown") => OfUnknown(rule).Prepend(new(key, "left out", null)),
                ("rules", "change") => OfChanges(node!.AsArray(), key),
                _ => [],
            };
            foreach (var variant in Variant.In(rule, key, variants))
            {
                yield return variant;
            }
        }

        foreach (var variant in Absent(rule, list))
        {
            yield return variant;
        }
    }

    /// <summary>Varies what a rule leaves at its default.</summary>
    private static IEnumerable<Variant> Absent(JsonObject rule, string list)
    {
        IEnumerable<(string Key, JsonNode Node)> added = list switch
        {
            "rows" => [("softening", JsonValue.Create(false))],
            // Only what is required can come first, and only of a fact can somebody be not sure.
            "screens" => rule.ContainsKey("require") ? [("first", JsonValue.Create(true))] : [],
            "triage" => ReadsFacts(rule["person"]!) ? [("whenNotSure", JsonValue.Create("consult"))] : [],
            _ => OfUnknown(rule).Select(variant => ("whenUnknown", variant.Node!)),
        };
        return added.Where(one => !rule.ContainsKey(one.Key)).Select(one => new Variant(one.Key, $"is {one.Node}", Variant.With(rule, one.Key, one.Node)));
    }

    private static bool ReadsFacts(JsonNode expression) => expression switch
    {
        JsonArray parts => parts.Any(part => ReadsFacts(part!)),
        JsonObject form => form.ContainsKey("fact") || new[] { "all", "any", "none" }.Any(junction => form[junction] is { } parts && ReadsFacts(parts)),
        _ => true,
    };

    private static IEnumerable<Variant> OfCells(JsonObject cells, ConditionDefinition? about) => cells.SelectMany(cell =>
        Variant.In(cells, cell.Key, OfCell(cell.Value!, $"cells.{cell.Key}", about).Prepend(new($"cells.{cell.Key}", "left out", null))));

    private static IEnumerable<Variant> OfCell(JsonNode cell, string place, ConditionDefinition? about)
    {
        if (cell is not JsonObject form)
        {
            return OtherWords[cell.GetValue<string>()].Select(word => new Variant(place, $"{cell} is {word}", JsonValue.Create(word)));
        }

        return form.SelectMany(pair => Variant.In(form, pair.Key, pair.Key switch
        {
            "verdict" => OtherWords[pair.Value!.GetValue<string>()].Select(word => new Variant($"{place}.verdict", $"{pair.Value} is {word}", JsonValue.Create(word))),
            "if" => ExpressionVariants.Of(pair.Value!, $"{place}.if", about).Prepend(new($"{place}.if", "left out", null)),
            "else" => OfCell(pair.Value!, $"{place}.else", about).Prepend(new($"{place}.else", "left out", null)),
            "change" => OfChanges(pair.Value!.AsArray(), $"{place}.change"),
            "helpful" => OfFlag(pair.Value!, $"{place}.helpful"),
            _ => Enumerable.Empty<Variant>(),
        }));
    }

    private static IEnumerable<Variant> OfChanges(JsonArray changes, string place)
    {
        for (var index = 0; index < changes.Count; index++)
        {
            var inner = string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]");
            var change = changes[index]!.AsObject();
            var variants = change.Where(pair => pair.Value!.GetValueKind() is System.Text.Json.JsonValueKind.Number)
                .SelectMany(pair => Variant.In(change, pair.Key, ExpressionVariants.OfNumber(pair.Value!, $"{inner}.{pair.Key}")));
            foreach (var variant in Variant.In(changes, index, changes.Count > 1 ? variants.Prepend(new(inner, "left out", null)) : variants))
            {
                yield return variant;
            }
        }
    }

    private static IEnumerable<Variant> OfFlag(JsonNode flag, string place) =>
        [new(place, $"{flag} is {!flag.GetValue<bool>()}", JsonValue.Create(!flag.GetValue<bool>()))];

    private static IEnumerable<Variant> OfWord(JsonNode word, string place, string[] ladder, int step)
    {
        var at = Array.IndexOf(ladder, word.GetValue<string>());
        return new[] { at - step, at + step }.Where(other => other >= 0 && other < ladder.Length)
            .Select(other => new Variant(place, $"{word} is {ladder[other]}", JsonValue.Create(ladder[other])));
    }

    /// <summary>Moves the verdict a step; without a change to name, "modify" is stepped over.</summary>
    private static IEnumerable<Variant> OfVerdict(JsonObject rule)
    {
        var verdict = rule["verdict"]!;
        string[] ladder = [.. Vocabulary<Verdict>.Names.Where(name => name != "modify" || rule.ContainsKey("change"))];
        return OfWord(verdict, "verdict", ladder, step: 1);
    }

    private static IEnumerable<Variant> OfUnknown(JsonObject rule)
    {
        var ladder = Vocabulary<Verdict>.Names.ToList();
        var verdict = ladder.IndexOf(rule["verdict"]!.GetValue<string>());
        var now = rule["whenUnknown"] is { } word ? ladder.IndexOf(word.GetValue<string>()) : Math.Min(verdict, 1);
        return Enumerable.Range(0, verdict + 1).Where(level => level != now)
            .Select(level => new Variant("whenUnknown", $"is {ladder[level]}", JsonValue.Create(ladder[level])));
    }

    private static IEnumerable<Variant> Shorter(JsonArray names, string place)
    {
        for (var index = 0; index < names.Count; index++)
        {
            var shorter = names.DeepClone().AsArray();
            shorter.RemoveAt(index);
            yield return new(place, $"without {names[index]}", shorter);
        }
    }
}
