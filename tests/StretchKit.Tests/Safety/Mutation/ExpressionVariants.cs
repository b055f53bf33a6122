using System.Globalization;
using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// Every small mistake in an expression: a part left out or turned round, all for any, a limit one beside, a list one
/// longer or shorter, a mark or region forgotten.
/// </summary>
internal static class ExpressionVariants
{
    private static readonly string[] Junctions = ["all", "any", "none"];

    private static readonly string[] Limits = ["gte", "gt", "lte", "lt"];

    private static readonly Dictionary<string, IReadOnlyList<string>> Lists = new(StringComparer.Ordinal)
    {
        ["load"] = Vocabulary<Mechanism>.Names,
        ["movement"] = Vocabulary<Mechanism>.Names,
        ["region"] = Vocabulary<BodyRegion>.Names,
        ["target"] = Vocabulary<BodyRegion>.Names,
        ["loads"] = Vocabulary<BodyRegion>.Names,
        ["technique"] = Vocabulary<StretchTechnique>.Names,
        ["position"] = Vocabulary<BodyPosition>.Names,
        ["recorded"] = Vocabulary<MovementFinding>.Names,
        ["carries"] = Vocabulary<MovementFinding>.Names,
        ["qualifiers"] = Vocabulary<LoadQualifiers>.Names,
        ["without"] = Vocabulary<LoadQualifiers>.Names,
    };

    public static IEnumerable<Variant> Of(JsonNode expression, string place, ConditionDefinition? about) =>
        Inside(expression, place, about).Prepend(Negated(expression, place));

    /// <summary>Varies a list of names: one left out, and one more than those that stand there.</summary>
    public static IEnumerable<Variant> OfNames(JsonArray names, string place, IReadOnlyList<string> all)
    {
        for (var index = 0; index < names.Count && names.Count > 1; index++)
        {
            yield return new(place, $"without {names[index]}", null) { Node = Without(names, index) };
        }

        var there = names.Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        var last = all.ToList().IndexOf(names[^1]!.GetValue<string>());
        var next = Enumerable.Range(1, all.Count).Select(step => all[(last + step) % all.Count]).FirstOrDefault(name => !there.Contains(name));
        if (next is not null)
        {
            var longer = names.DeepClone().AsArray();
            longer.Add(next);
            yield return new(place, $"also {next}", longer);
        }
    }

    /// <summary>Varies a number by one, both ways.</summary>
    public static IEnumerable<Variant> OfNumber(JsonNode number, string place)
    {
        var value = number.GetValue<int>();
        return new[] { value - 1, value + 1 }.Where(other => other >= 0)
            .Select(other => new Variant(place, string.Create(CultureInfo.InvariantCulture, $"{value} is {other}"), JsonValue.Create(other)));
    }

    private static Variant Negated(JsonNode expression, string place) =>
        expression is JsonObject one && one.TryGetPropertyValue("none", out var parts) && parts!.AsArray() is [{ } only]
            ? new(place, "no longer negated", only)
            : new(place, "negated", new JsonObject { ["none"] = new JsonArray(expression.DeepClone()) });

    private static IEnumerable<Variant> Inside(JsonNode expression, string place, ConditionDefinition? about)
    {
        if (expression is not JsonObject form)
        {
            return [];
        }

        var junction = Array.Find(Junctions, form.ContainsKey);
        return junction is null ? OfLeaf(form, place, about) : OfJunction(form, junction, place, about);
    }

    private static IEnumerable<Variant> OfJunction(JsonObject form, string junction, string place, ConditionDefinition? about)
    {
        var parts = form[junction]!.AsArray();
        if (parts.Count > 1 && junction != "none")
        {
            yield return new(place, junction == "all" ? "any for all" : "all for any", new JsonObject { [junction == "all" ? "any" : "all"] = parts.DeepClone() });
        }

        for (var index = 0; index < parts.Count; index++)
        {
            var inner = string.Create(CultureInfo.InvariantCulture, $"{place}.{junction}[{index}]");
            // The only part of "none" turned round is the whole turned round.
            var variants = parts.Count > 1 ? Of(parts[index]!, inner, about).Prepend(new(inner, "left out", null))
                : junction == "none" ? Inside(parts[index]!, inner, about)
                : Of(parts[index]!, inner, about);
            foreach (var variant in Variant.In(form, junction, Variant.In(parts, index, variants)))
            {
                yield return variant;
            }
        }
    }

    private static IEnumerable<Variant> OfLeaf(JsonObject form, string place, ConditionDefinition? about)
    {
        var limits = Limits.Where(form.ContainsKey).ToArray();
        foreach (var limit in limits)
        {
            var variants = OfNumber(form[limit]!, $"{place}.{limit}");
            foreach (var variant in Variant.In(form, limit, limits.Length > 1 ? variants.Prepend(new($"{place}.{limit}", "left out", null)) : variants))
            {
                yield return variant;
            }
        }

        if (form["hold"] is JsonObject hold)
        {
            foreach (var variant in Variant.In(form, "hold", OfLeaf(hold, $"{place}.hold", about)))
            {
                yield return variant;
            }
        }

        foreach (var (key, node) in form.Where(pair => pair.Key == "in" || Lists.ContainsKey(pair.Key)))
        {
            var names = node as JsonArray ?? new JsonArray(node!.DeepClone());
            var variants = OfNames(names, $"{place}.{key}", key == "in" ? Choices(form, about) : Lists[key]);
            if (key is "region" or "qualifiers" or "without")
            {
                variants = variants.Prepend(new($"{place}.{key}", "left out", null));
            }

            foreach (var variant in Variant.In(form, key, variants))
            {
                yield return variant;
            }
        }
    }

    private static IReadOnlyList<string> Choices(JsonObject form, ConditionDefinition? about) => form["fact"] is { } fact
        ? FactVocabulary.Find(fact.GetValue<string>())!.Choices
        : about!.FindDetail(form["detail"]!.GetValue<string>())!.Choices;

    private static JsonArray Without(JsonArray names, int index)
    {
        var shorter = names.DeepClone().AsArray();
        shorter.RemoveAt(index);
        return shorter;
    }
}
