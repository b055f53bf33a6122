using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.Schemas;

/// <summary>The definitions of the schemas that follow from the vocabularies of the code.</summary>
internal static class SchemaVocabulary
{
    private static readonly FactDefinition[] Facts = [.. FactVocabulary.All.OrderBy(fact => fact.Id, StringComparer.Ordinal)];

    private static readonly ConditionDefinition[] Conditions = [.. ConditionVocabulary.All.OrderBy(condition => condition.Id, StringComparer.Ordinal)];

    private static readonly DetailDefinition[] Details =
        [.. Conditions.SelectMany(condition => condition.AllDetails).DistinctBy(detail => detail.Id).OrderBy(detail => detail.Id, StringComparer.Ordinal)];

    /// <summary>Gets the values of the lists, by the schema and the definition that holds them.</summary>
    public static IReadOnlyList<(string Schema, string Definition, IEnumerable<string> Values)> Lists { get; } =
    [
        ("catalog", "technique", Vocabulary<StretchTechnique>.Names),
        ("catalog", "position", Vocabulary<BodyPosition>.Names),
        ("catalog", "laterality", Vocabulary<Laterality>.Names),
        ("catalog", "phase", Vocabulary<RoutinePhase>.Names),
        ("catalog", "region", Vocabulary<BodyRegion>.Names),
        ("catalog", "muscle", Vocabulary<MuscleGroup>.Names),
        ("catalog", "muscleRole", Vocabulary<MuscleRole>.Names),
        ("catalog", "mechanism", Vocabulary<Mechanism>.Names),
        ("catalog", "limb", Vocabulary<LoadedLimb>.Names),
        ("catalog", "qualifier", Qualifiers),
        ("catalog", "equipment", Vocabulary<Equipment>.Names),
        ("catalog", "population", Vocabulary<Population>.Names),
        ("catalog", "source", Sources),
        ("catalog", "support", ["movement", "dose", "safety", "benefit"]),
        ("catalog", "certainty", Vocabulary<Certainty>.Names),
        ("catalog", "directness", Vocabulary<Directness>.Names),
        ("catalog", "reviewRole", Vocabulary<ReviewRole>.Names),
        ("catalog", "language", TextTable.Languages.Where(language => language != TextTable.English)),
        ("profile", "conditionId", Conditions.Select(condition => condition.Id)),
        ("profile", "region", Vocabulary<BodyRegion>.Names),
        ("profile", "side", Vocabulary<BodySide>.Names),
        ("profile", "muscle", Vocabulary<MuscleGroup>.Names),
        ("profile", "mechanism", Vocabulary<Mechanism>.Names),
        ("profile", "movementFinding", Vocabulary<MovementFinding>.Names),
        ("rules", "fact", Facts.Select(fact => fact.Id)),
        ("rules", "yesNoFact", Facts.Where(fact => fact.Kind is FactKind.YesNo).Select(fact => fact.Id)),
        ("rules", "numberFact", Facts.Where(fact => fact.Kind is FactKind.Number).Select(fact => fact.Id)),
        ("rules", "condition", Conditions.Select(condition => condition.Id)),
        ("rules", "yesNoDetail", Details.Where(detail => detail.Kind is FactKind.YesNo).Select(detail => detail.Id)),
        ("rules", "numberDetail", Details.Where(detail => detail.Kind is FactKind.Number or FactKind.Since).Select(detail => detail.Id)),
        ("rules", "triage", ["caution", "consult", "same-day", "emergency"]),
        ("rules", "verdict", Vocabulary<Verdict>.Names),
        ("rules", "grade", Vocabulary<RuleGrade>.Names),
        ("rules", "source", Sources),
        ("rules", "mechanism", Vocabulary<Mechanism>.Names),
        ("rules", "movementFinding", Vocabulary<MovementFinding>.Names),
        ("rules", "qualifier", Qualifiers),
        ("rules", "technique", Vocabulary<StretchTechnique>.Names),
        ("rules", "position", Vocabulary<BodyPosition>.Names),
        ("rules", "region", Vocabulary<BodyRegion>.Names),
        ("rules", "equipment", Vocabulary<Equipment>.Names),
        ("rules", "askableFact", Facts.Where(fact => !fact.IsDerived).Select(fact => fact.Id)),
        ("rules", "surface", Vocabulary<Surface>.Names),
        ("rules", "context", Vocabulary<RoutineContext>.Names),
        ("rules", "side", Vocabulary<BodySide>.Names),
        ("rules", "limb", Vocabulary<LoadedLimb>.Names),
        ("rules", "muscle", Vocabulary<MuscleGroup>.Names),
        ("rules", "sourceType", Vocabulary<SourceType>.Names),
        ("rules", "access", Vocabulary<SourceAccess>.Names),
    ];

    /// <summary>Gets the definitions that are more than a list.</summary>
    public static IReadOnlyList<(string Schema, string Definition, JsonObject Node)> Objects { get; } =
    [
        ("catalog", "pose", PoseSchema.Pose()),
        ("catalog", "poseFrame", PoseSchema.PoseFrame()),
        ("catalog", "poseTarget", PoseSchema.PoseTarget()),
        ("catalog", "poseReach", PoseSchema.PoseReach()),
        ("catalog", "poseArrow", PoseSchema.PoseArrow()),
        ("catalog", "poseProp", PoseSchema.PoseProp()),
        ("profile", "facts", FactProperties()),
        ("profile", "details", DetailProperties()),
        ("rules", "choiceFact", Choices("fact", Facts.Where(fact => fact.Kind is FactKind.Choice).Select(fact => (fact.Id, fact.Choices)))),
        ("rules", "choiceDetail", Choices("detail", Details.Where(detail => detail.Kind is FactKind.Choice).Select(detail => (detail.Id, detail.Choices)))),
    ];

    private static IEnumerable<string> Qualifiers => Vocabulary<LoadQualifiers>.Names.Where(name => name != "none");

    private static IEnumerable<string> Sources => SourceRegister.Ids.Order(StringComparer.Ordinal);

    private static JsonObject FactProperties() => new()
    {
        ["description"] = "Answers under the ids of facts: a plain answer, or an object with value or status, on and source.",
        ["type"] = "object",
        ["properties"] = new JsonObject(Facts.Where(fact => !fact.IsDerived).Select(fact => KeyValuePair.Create<string, JsonNode?>(
            fact.Id,
            Answer(Message.Of($"question.{fact.Id}").ToString(), fact.Kind, fact.Min, fact.Max, fact.Choices)))),
        ["additionalProperties"] = false,
    };

    /// <summary>Says for each condition which details it has; those without any of their own share one case.</summary>
    private static JsonObject DetailProperties()
    {
        var cases = new JsonArray();
        foreach (var group in Conditions.GroupBy(condition => condition.Details.Count == 0 ? "" : condition.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            cases.Add(new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { ["id"] = new JsonObject { ["enum"] = new JsonArray([.. group.Select(condition => (JsonNode)condition.Id)]) } },
                    ["required"] = new JsonArray("id"),
                },
                ["then"] = new JsonObject
                {
                    ["properties"] = new JsonObject
                    {
                        ["details"] = new JsonObject
                        {
                            ["properties"] = new JsonObject(group.First().AllDetails.OrderBy(detail => detail.Id, StringComparer.Ordinal).Select(detail =>
                                KeyValuePair.Create<string, JsonNode?>(detail.Id, Answer(null, detail.Kind, detail.Min, detail.Max, detail.Choices)))),
                            ["additionalProperties"] = false,
                        },
                    },
                },
            });
        }

        return new() { ["allOf"] = cases };
    }

    private static JsonObject Answer(string? description, FactKind kind, int min, int max, IReadOnlyList<string> choices)
    {
        var answer = new JsonObject();
        if (description is not null)
        {
            answer["description"] = description;
        }

        if (kind is FactKind.YesNo)
        {
            answer["$ref"] = "#/$defs/yesNo";
            return answer;
        }

        JsonObject Value() => kind is FactKind.Choice
            ? new() { ["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice)]) }
            : new() { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max };
        answer["anyOf"] = new JsonArray(
            Value(),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["value"] = Value(),
                    ["status"] = new JsonObject { ["$ref"] = "#/$defs/answered" },
                    ["on"] = new JsonObject { ["$ref"] = "#/$defs/day" },
                    ["source"] = new JsonObject { ["$ref"] = "#/$defs/who" },
                },
                ["required"] = new JsonArray("value"),
                ["additionalProperties"] = false,
            },
            new JsonObject { ["$ref"] = "#/$defs/unanswered" });
        return answer;
    }

    private static JsonObject Choices(string kind, IEnumerable<(string Id, IReadOnlyList<string> Choices)> all) => new()
    {
        ["anyOf"] = new JsonArray([.. all.Select(one => (JsonNode)new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [kind] = new JsonObject { ["const"] = one.Id },
                ["in"] = new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["enum"] = new JsonArray([.. one.Choices.Select(choice => (JsonNode)choice)]) },
                    ["minItems"] = 1,
                },
            },
            ["required"] = new JsonArray(kind, "in"),
            ["additionalProperties"] = false,
        })]),
    };
}
