using System.Text;
using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>Rule packs from a seed, as JSON: every form of expression in every nesting, about few conditions and facts.</summary>
internal sealed class RandomPacks
{
    /// <summary>A deeper mixture of person and stretch would fall into more parts than a pack may have.</summary>
    private const int DeepestNesting = 2;

    private static readonly FactDefinition[] AllFacts = [.. FactVocabulary.All.Where(fact => fact.Id is not "pain-stated")];

    private readonly Random _random;
    private readonly FactDefinition[] _facts;

    public RandomPacks(int seed)
    {
        _random = new(seed);
        _facts = [.. Enumerable.Range(0, 6).Select(_ => Pick(AllFacts))];
        Conditions = [.. Enumerable.Range(0, 3).Select(_ => Pick<ConditionDefinition>([.. ConditionVocabulary.All]))];
    }

    /// <summary>Gets the conditions that the rules speak of.</summary>
    public ConditionDefinition[] Conditions { get; }

    /// <summary>Makes a pack and reads it through the reader of packs.</summary>
    public RuleBook Next(int rules)
    {
        var pack = new JsonObject
        {
            ["format"] = "stretchkit-rules/1",
            ["pack"] = new JsonObject { ["id"] = "test.random", ["version"] = "1" },
            ["rules"] = new JsonArray([.. Enumerable.Range(0, rules).Select(NextRule)]),
        };
        var problems = new DiagnosticBag();
        var read = RulePackReader.Read(new("random.json", DataFormat.Rules, Encoding.UTF8.GetBytes(pack.ToJsonString())), problems, []);
        problems.ThrowIfAny();
        return RuleBook.Of([], [], read.Rules);
    }

    private JsonNode NextRule(int index)
    {
        var condition = _random.Next(2) == 0 ? Pick(Conditions) : null;
        var verdict = (Verdict)_random.Next(4);
        var rule = new JsonObject { ["id"] = $"rule-{index}" };
        if (condition is not null)
        {
            rule["condition"] = condition.Id;
        }

        if (_random.Next(4) > 0)
        {
            rule["person"] = Expression(() => PersonLeaf(condition), 0);
        }

        if (_random.Next(8) > 0)
        {
            rule["stretch"] = _random.Next(12) == 0 ? new JsonObject { ["carries"] = Some<MovementFinding>() } : Expression(() => _random.Next(3) == 0 ? PersonLeaf(condition) : StretchLeaf(condition), 0);
        }

        rule["verdict"] = Vocabulary<Verdict>.IdOf(verdict);
        if (verdict is Verdict.Modify)
        {
            rule["change"] = new JsonArray(new JsonObject { ["holdAtMostSeconds"] = _random.Next(1, 60) });
        }

        if (_random.Next(3) == 0)
        {
            rule["whenUnknown"] = Vocabulary<Verdict>.IdOf((Verdict)_random.Next((int)verdict + 1));
        }

        rule["say"] = "bouncing";
        rule["cite"] = new JsonArray("stretchkit-design");
        return rule;
    }

    private JsonNode Expression(Func<JsonNode> leaf, int depth) => depth == DeepestNesting || _random.Next(3) == 0
        ? leaf()
        : new JsonObject { [Pick<string>(["all", "any", "none"])] = new JsonArray([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Expression(leaf, depth + 1))]) };

    private JsonNode PersonLeaf(ConditionDefinition? about)
    {
        switch (_random.Next(about is null ? 3 : 5))
        {
            case 0:
                return new JsonObject { ["condition"] = Pick(Conditions).Id };
            case 1:
                return new JsonObject { ["movement"] = Some<Mechanism>(), ["recorded"] = Some<MovementFinding>() };
            case 2:
                var fact = Pick(_facts);
                return Compare("fact", fact.Id, fact.Kind, (fact.Min, fact.Max), fact.Choices);
            default:
                var detail = Pick<DetailDefinition>([.. about!.AllDetails]);
                return Compare("detail", detail.Id, detail.Kind, (detail.Min, detail.Max), detail.Choices);
        }
    }

    private JsonNode Compare(string form, string id, FactKind kind, (int Min, int Max) domain, IReadOnlyList<string> choices)
    {
        var node = new JsonObject { [form] = id };
        switch (kind)
        {
            case FactKind.YesNo:
                return form == "fact" ? JsonValue.Create(id) : node;
            case FactKind.Choice:
                node["in"] = new JsonArray([.. choices.Where(_ => _random.Next(2) == 0).Append(Pick(choices)).Distinct().Select(choice => (JsonNode)choice)]);
                return node;
            default:
                var highest = (int)Math.Min(domain.Max, domain.Min + 60L);
                node[Pick<string>(["gte", "gt"])] = _random.Next(domain.Min, highest + 1);
                if (_random.Next(2) == 0)
                {
                    node[Pick<string>(["lte", "lt"])] = _random.Next(domain.Min, highest + 1);
                }

                return node;
        }
    }

    private JsonObject StretchLeaf(ConditionDefinition? about)
    {
        switch (_random.Next(about is { NamesMuscle: true } ? 8 : 7))
        {
            case 0:
                return new JsonObject { ["technique"] = Some<StretchTechnique>() };
            case 1:
                return new JsonObject { ["position"] = Some<BodyPosition>() };
            case 2:
                return new JsonObject { ["target"] = Some<BodyRegion>() };
            case 3:
                return new JsonObject { ["loads"] = Some<BodyRegion>() };
            case 4:
                return new JsonObject { ["hold"] = new JsonObject { [Pick<string>(["gt", "lte"])] = _random.Next(60) } };
            case 7:
                return new JsonObject { ["muscle"] = "of-condition" };
            default:
                return Load();
        }
    }

    private JsonObject Load()
    {
        var load = new JsonObject { ["load"] = _random.Next(4) == 0 ? new JsonArray("floor-transfer", Id(Any<Mechanism>())) : Some<Mechanism>() };
        if (_random.Next(3) == 0)
        {
            load["region"] = Some<BodyRegion>();
        }

        if (_random.Next(3) == 0)
        {
            load["qualifiers"] = new JsonArray(Mark());
        }

        if (_random.Next(3) == 0)
        {
            load["without"] = new JsonArray(Mark(), Mark());
        }

        return load;
    }

    private JsonNode Mark() => Id((LoadQualifiers)(1 << _random.Next(14)));

    private JsonArray Some<T>()
        where T : struct, Enum =>
        new([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Any<T>()).Distinct().Select(Id)]);

    private T Any<T>()
        where T : struct, Enum =>
        Pick(Enum.GetValues<T>());

    private static JsonNode Id<T>(T value)
        where T : struct, Enum =>
        Vocabulary<T>.IdOf(value);

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
