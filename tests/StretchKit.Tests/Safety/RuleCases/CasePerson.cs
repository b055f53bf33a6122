using System.Text;
using System.Text.Json.Nodes;
using StretchKit.Safety.Cases;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Tests.Safety.RuleCases;

/// <summary>A person who may stand in a case, and how a case writes them down.</summary>
internal sealed class CasePerson
{
    private readonly string[] _says;

    public CasePerson(HealthProfile profile, Situation situation, string? note = null)
    {
        Note = note;
        Parts = Write(profile, situation);
        _says = [.. Parts.SelectMany(part => part.Value is JsonArray list ? list.Select(item => item!.ToJsonString()) : part.Value is JsonObject facts ? facts.Select(fact => fact.ToString()) : [part.ToString()])];
        Facts = PersonFacts.From(profile, situation, RuleCase.Day);
    }

    public string? Note { get; }

    /// <summary>Gets the properties of the case that say who it is.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode>> Parts { get; }

    public PersonFacts Facts { get; }

    /// <summary>Counts what one says and the other does not.</summary>
    public int DistanceTo(CasePerson other) => _says.Except(other._says).Count() + other._says.Except(_says).Count();

    private static KeyValuePair<string, JsonNode>[] Write(HealthProfile profile, Situation situation)
    {
        var json = JsonNode.Parse(Encoding.UTF8.GetString(profile.Write(RuleCase.Day)))!.AsObject();
        var facts = json["facts"]!.AsObject();
        Add(facts, "minutes-since-waking", situation.SinceWaking is { } waking ? JsonValue.Create((int)waking.TotalMinutes) : null);
        Add(facts, "minutes-since-meal", situation.SinceMeal is { } meal ? JsonValue.Create((int)meal.TotalMinutes) : null);
        Add(facts, "next-activity", situation.PowerActivityNext is { } power ? JsonValue.Create(power ? "power" : "rest") : null);
        var parts = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var name in new[] { "facts", "pains", "conditions", "movements" })
        {
            var node = Short(json[name]);
            if (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
            {
                parts.Add(name, node);
            }
        }

        if (situation.Surface is { } surface)
        {
            parts.Add("surface", JsonValue.Create(Vocabulary<Surface>.IdOf(surface))!);
        }

        if (situation.Context is not RoutineContext.Any)
        {
            parts.Add("context", JsonValue.Create(Vocabulary<RoutineContext>.IdOf(situation.Context))!);
        }

        return [.. parts];
    }

    private static void Add(JsonObject facts, string id, JsonNode? value)
    {
        if (value is not null)
        {
            facts[id] = value;
        }
    }

    /// <summary>Takes out what a case supposes anyway: the day, and an object around a plain value.</summary>
    private static JsonNode? Short(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(Short)]);
            case JsonObject item:
                item.Remove("recordedOn");
                return item is { Count: 1 } && item.ContainsKey("value")
                    ? item["value"]!.DeepClone()
                    : new JsonObject(item.Where(property => property.Value is not (JsonObject { Count: 0 } or JsonArray { Count: 0 } or null)).Select(property => KeyValuePair.Create(property.Key, Short(property.Value))));
            default:
                return node?.DeepClone();
        }
    }
}
