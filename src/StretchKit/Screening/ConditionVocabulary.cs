using StretchKit.Serialization;

namespace StretchKit.Screening;

/// <summary>The closed list of conditions, from <c>Screening/Data/conditions.json</c>, and <c>other</c>.</summary>
internal static class ConditionVocabulary
{
    private const string Path = "Screening/Data/conditions.json";

    private static readonly ObjectShape ConditionShape = ObjectShape.Of(["id"], ["icd10cm", "sided", "regions", "group", "muscle", "sex", "operation", "details", "noLimit"]);

    private static readonly Lazy<Dictionary<string, ConditionDefinition>> Conditions = new(Read);

    public static IReadOnlyCollection<ConditionDefinition> All => Conditions.Value.Values;

    public static IEnumerable<string> Ids => Conditions.Value.Keys;

    public static ConditionDefinition? Find(string id) => Conditions.Value.GetValueOrDefault(id);

    /// <summary>Finds condition and detail by <c>condition.detail</c>.</summary>
    public static (ConditionDefinition Condition, DetailDefinition Detail) FindDetail(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        var condition = Find(id[..dot])!;
        return (condition, condition.FindDetail(id[(dot + 1)..])!);
    }

    private static Dictionary<string, ConditionDefinition> Read()
    {
        var conditions = new Dictionary<string, ConditionDefinition>(StringComparer.Ordinal)
        {
            [ConditionDefinition.Other] = new() { Id = ConditionDefinition.Other },
        };
        EmbeddedList.Read(Path, DataFormat.Conditions, "conditions", (ref DataReader reader) => ReadCondition(ref reader, conditions));
        return conditions;
    }

    private static void ReadCondition(ref DataReader reader, Dictionary<string, ConditionDefinition> conditions)
    {
        var mark = reader.Mark();
        var condition = new ConditionDefinition { Id = "", Index = conditions.Count };
        var cursor = reader.Object(ConditionShape);
        while (reader.Next(ref cursor))
        {
            condition = cursor.Name switch
            {
                "id" => condition with { Id = reader.Id() },
                "icd10cm" => condition with { Icd10Cm = DetailReader.ReadTexts(ref reader) },
                "sided" => condition with { IsSided = reader.Boolean() },
                "regions" => condition with { Regions = reader.Names<Anatomy.BodyRegion>("body region") },
                "sex" => condition with { Sex = reader.String(6) },
                "operation" => condition with { IsOperation = reader.Boolean() },
                "muscle" => condition with { NamesMuscle = reader.Boolean() },
                "details" => condition with { Details = DetailReader.ReadAll(ref reader) },
                "noLimit" => condition with { HasNoLimit = reader.Boolean() },
                _ => Group(ref reader, condition),
            };
        }

        if (!conditions.TryAdd(condition.Id, condition))
        {
            mark.Report(reader.Problems, DataProblem.DuplicateId, $"the condition '{condition.Id}' stands twice", "keep one of them");
        }
    }

    private static ConditionDefinition Group(ref DataReader reader, ConditionDefinition condition)
    {
        reader.Id();
        return condition;
    }
}
