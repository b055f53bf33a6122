using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// Makes a case of somebody who can tell a mutant from its subject: the person whom the solver named, with everything
/// left out that the difference does not need.
/// </summary>
internal static class CaseRecorder
{
    /// <summary>Makes cases until each mutant of one subject is seen; what no case shows is left to be read by people.</summary>
    public static IEnumerable<JsonObject> Record(IReadOnlyList<MutantFate> survivors)
    {
        var made = new List<OwnCase>();
        foreach (var fate in survivors.Where(fate => !made.Exists(one => !one.Holds(fate.Mutant.Read))))
        {
            var mutant = fate.Mutant;
            var witnesses = fate.Proof?.Witness is { } witness ? Candidates(WitnessJson.Of(witness, mutant.Subject.IsAboutStretches), mutant) : [];
            if (witnesses.FirstOrDefault(json => Differs(json, mutant)) is { } found)
            {
                var json = OwnCase.Read(Shrunk(found, mutant))!.With(mutant.Subject.Read, mutant.Place.Length == 0 ? mutant.Change : $"{mutant.Place}: {mutant.Change}");
                made.Add(OwnCase.Read(json) ?? throw new FormatException($"The case cannot be read: {json}"));
                yield return json;
            }
        }
    }

    /// <summary>
    /// Gives the person as named; then with the answers that the rule reads changed, one or two of them, for somebody who
    /// is not sure or was not asked; and at another moment.
    /// </summary>
    private static IEnumerable<JsonObject> Candidates(JsonObject json, Mutant mutant)
    {
        yield return json;
        yield return Variant.With(json, "context", "before-activity");
        yield return Variant.With(json, "facts", new JsonObject());
        FactExpression[] leaves = [.. mutant.Subject.Read.Rules.SelectMany(rule => RuleNumbers.Leaves(rule.Person)).OfType<FactExpression>().Where(leaf => !leaf.Fact.IsDerived)];
        foreach (var leaf in leaves)
        {
            yield return Variant.With(json, "facts", new JsonObject { [leaf.Fact.Id] = Holding(leaf) });
            yield return Variant.With(json, "facts", new JsonObject { [leaf.Fact.Id] = Holding(leaf), ["session-pain-over"] = true });
            yield return Variant.With(json, "facts", new JsonObject { [leaf.Fact.Id] = new JsonObject { ["status"] = "not-sure" } });
        }

        foreach (var region in mutant.Subject.Read.Rules.Concat(mutant.Read.Rules).SelectMany(rule => RuleNumbers.Leaves(rule.Stretch)).OfType<LoadedRegionExpression>().SelectMany(leaf => leaf.Regions).Distinct())
        {
            yield return Variant.With(json, "stretch", Variant.With(json["stretch"]!.AsObject(), "target", Vocabulary<BodyRegion>.IdOf(region)));
        }

        string[] read = [.. mutant.Subject.Read.Triage.SelectMany(rule => RuleNumbers.Leaves(rule.Person)).OfType<FactExpression>().Where(leaf => !leaf.Fact.IsDerived).Select(leaf => leaf.Fact.Id)
            .Concat(mutant.Subject.Read.Screens.SelectMany(screen => screen.Require.Concat(screen.Offer))).Distinct()];
        foreach (var variant in Changed(json["facts"]!.AsObject(), read))
        {
            yield return Variant.With(json, "facts", variant);
            foreach (var further in Changed(variant, read))
            {
                yield return Variant.With(json, "facts", further);
            }
        }
    }

    /// <summary>Gives an answer for which the leaf holds, at the very limit of it.</summary>
    private static JsonValue Holding(FactExpression leaf) => leaf.Fact.Kind switch
    {
        FactKind.YesNo => JsonValue.Create(true),
        FactKind.Choice => JsonValue.Create(leaf.Choices[0]),
        _ => JsonValue.Create(leaf.Range.Lowest == int.MinValue ? leaf.Range.Highest : leaf.Range.Lowest),
    };

    private static IEnumerable<JsonObject> Changed(JsonObject facts, string[] ids) => ids.SelectMany(id => new[]
    {
        Variant.With(facts, id, new JsonObject { ["status"] = "not-sure" }),
        Variant.With(facts, id, JsonValue.Create(true)),
        Variant.With(facts, id, null),
    });

    private static bool Differs(JsonObject json, Mutant mutant) => OwnCase.Read(json) is { } one
        && !JsonNode.DeepEquals(one.Outcome(mutant.Subject.Read), one.Outcome(mutant.Read));

    private static JsonObject Shrunk(JsonObject json, Mutant mutant)
    {
        while (Smaller(json).OfType<JsonObject>().FirstOrDefault(smaller => Differs(smaller, mutant)) is { } smaller)
        {
            json = smaller;
        }

        return json;
    }

    /// <summary>Gives the same with one part less, the large parts first.</summary>
    private static IEnumerable<JsonNode> Smaller(JsonNode node)
    {
        if (node is JsonArray array)
        {
            for (var index = 0; index < array.Count; index++)
            {
                var shorter = array.DeepClone().AsArray();
                shorter.RemoveAt(index);
                yield return shorter;
            }

            for (var index = 0; index < array.Count; index++)
            {
                foreach (var smaller in Smaller(array[index]!))
                {
                    var copy = array.DeepClone().AsArray();
                    copy[index] = smaller;
                    yield return copy;
                }
            }
        }
        else if (node is JsonObject form)
        {
            foreach (var (name, _) in form.Where(pair => pair.Key != "stretch"))
            {
                yield return Variant.With(form, name, null);
            }

            foreach (var (name, value) in form)
            {
                foreach (var smaller in Smaller(value!))
                {
                    yield return Variant.With(form, name, smaller);
                }
            }
        }
    }
}
