using System.Text;
using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// A case of <c>rule-cases.json</c>: a case of a pack that may also say that the stretch is often helpful, which facts
/// are asked, and that the questions come first.
/// </summary>
internal sealed record OwnCase(JsonObject Json, RuleCase Case)
{
    private static readonly string[] Outcomes = ["expect", "helpful", "asks", "first"];

    private PersonFacts? _person;

    private PersonFacts Person => _person ??= PersonFacts.From(Case.Person, Case.Situation, RuleCase.Day);

    private Stretch Stretch => Case.MadeUp ?? TestServices.Catalog.Stretches.Single(stretch => stretch.Id.Value == Case.StretchId);

    private BodySide Side => Case.Side ?? Stretch.Sides[0];

    /// <summary>Reads a case by the reader of packs; <see langword="null"/> when it is refused.</summary>
    public static OwnCase? Read(JsonObject json)
    {
        var isAboutPerson = !json.ContainsKey("stretch");
        var plain = Without(json, ["helpful", "asks", "first"]);
        plain["expect"] ??= isAboutPerson ? "proceed" : "suitable";
        var subject = new JsonObject { ["id"] = "subject", ["say"] = isAboutPerson ? "rf01-cauda-equina" : "bouncing", ["cite"] = new JsonArray("stretchkit-design"), ["tests"] = new JsonArray(plain) };
        subject[isAboutPerson ? "triage" : "verdict"] = isAboutPerson ? "consult" : "caution";
        if (isAboutPerson)
        {
            subject["person"] = "pregnant";
        }

        var pack = new JsonObject
        {
            ["format"] = "stretchkit-rules/1",
            ["pack"] = new JsonObject { ["id"] = "core.case", ["version"] = "1" },
            [isAboutPerson ? "triage" : "rules"] = new JsonArray(subject),
        };
        var problems = new DiagnosticBag();
        var read = RulePackReader.Read(new("case.json", DataFormat.Rules, Encoding.UTF8.GetBytes(pack.ToJsonString())), problems, []);
        return problems.IsEmpty ? new(json, read.Cases.Single()) : null;
    }

    /// <summary>Tells whether rules say of the case what it expects.</summary>
    public bool Holds(RulePack rules) => JsonNode.DeepEquals(Outcome(rules), Expected());

    /// <summary>Gives the case with what rules say of it now.</summary>
    public JsonObject With(RulePack rules, string note)
    {
        var json = Without(Json, Outcomes);
        foreach (var (name, value) in Outcome(rules).ToList())
        {
            json[name] = value!.DeepClone();
        }

        json.Insert(0, "note", note);
        return json;
    }

    /// <summary>Gives what the rules say of the case: by the oracle about a stretch, by the engine about a person.</summary>
    public JsonObject Outcome(RulePack rules) => Json.ContainsKey("stretch")
        ? Verdicts(new OracleJudge(RuleBook.Of([], [], rules.Rules), Person, isScreenOpen: false).Judge(Stretch, Side) is var one ? (one.Lowest, one.Effective, one.Highest, one.IsOftenHelpful) : default)
        : PersonOutcome(rules);

    /// <summary>Gives what the compiled rules say of the case.</summary>
    public JsonObject CompiledOutcome(RulePack rules) => Json.ContainsKey("stretch")
        ? Verdicts(new JudgedPerson(CompiledBook.Compile(RuleBook.Of([], [], rules.Rules), [Stretch]), Person, isScreenOpen: false).Verdicts().First(verdict => verdict.Side == Side) is var one ? (one.Lowest, one.Effective, one.Highest, one.IsOftenHelpful) : default)
        : PersonOutcome(rules);

    public JsonObject Expected() => new(Json.Where(pair => Outcomes.Contains(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));

    private static JsonObject Verdicts((Verdict Lowest, Verdict Effective, Verdict Highest, bool IsHelpful) one)
    {
        var outcome = new JsonObject
        {
            ["expect"] = one.Lowest == one.Highest
                ? Vocabulary<Verdict>.IdOf(one.Effective)
                : new JsonObject { ["lowest"] = Vocabulary<Verdict>.IdOf(one.Lowest), ["effective"] = Vocabulary<Verdict>.IdOf(one.Effective), ["highest"] = Vocabulary<Verdict>.IdOf(one.Highest) },
        };
        if (one.IsHelpful)
        {
            outcome["helpful"] = true;
        }

        return outcome;
    }

    private JsonObject PersonOutcome(RulePack rules)
    {
        var result = TriageJudge.Judge(RuleBook.Of(rules.Screens, rules.Triage, []), Person);
        var outcome = new JsonObject { ["expect"] = result.Triage is Triage.Proceed && result.Findings.Count > 0 ? CaseReader.Remark : Vocabulary<Triage>.IdOf(result.Triage) };
        if (result.Needed.Required.Count + result.Needed.Offered.Count > 0)
        {
            outcome["asks"] = new JsonArray([.. result.Needed.Required.Concat(result.Needed.Offered).Distinct().Select(fact => (JsonNode)fact)]);
        }

        if (result.Needed.ComeFirst)
        {
            outcome["first"] = true;
        }

        return outcome;
    }

    private static JsonObject Without(JsonObject json, string[] names)
    {
        var rest = json.DeepClone().AsObject();
        Array.ForEach(names, name => rest.Remove(name));
        return rest;
    }
}
