using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads ids of facts and conditions; an unknown one is reported with the nearest and gives <see langword="null"/>.</summary>
internal static class NameReader
{
    public static FactDefinition? ReadFact(ref DataReader reader)
    {
        var id = reader.Id();
        var fact = FactVocabulary.Find(id);
        if (fact is null && id.Length > 0)
        {
            reader.ReportUnknown(DataProblem.UnknownName, "fact", id, FactVocabulary.All.Select(one => one.Id));
        }

        return fact;
    }

    public static ConditionDefinition? ReadCondition(ref DataReader reader)
    {
        var id = reader.Id();
        var condition = ConditionVocabulary.Find(id);
        if (condition is null && id.Length > 0)
        {
            reader.ReportUnknown(DataProblem.UnknownName, "condition", id, ConditionVocabulary.Ids);
        }

        return condition;
    }
}
