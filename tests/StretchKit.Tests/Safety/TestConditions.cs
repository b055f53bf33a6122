using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety;

/// <summary>Reads conditions as the case files of this room write them: days or weeks ago instead of a date.</summary>
internal static class TestConditions
{
    public static ReportedCondition Read(JsonElement condition)
    {
        DateOnly? since = condition.TryGetProperty("daysAgo", out var days) ? TestPeople.DaysAgo(days.GetInt32())
            : condition.TryGetProperty("weeksAgo", out var weeks) ? TestPeople.WeeksAgo(weeks.GetInt32())
            : null;
        MuscleGroup? muscle = condition.TryGetProperty("muscle", out var name) ? Parse<MuscleGroup>(name.GetString()!) : null;
        var details = condition.TryGetProperty("details", out var all)
            ? all.EnumerateObject().Select(detail => (detail.Name, Answer(detail.Value))).ToArray()
            : [];
        return TestPeople.Condition(condition.GetProperty("id").GetString()!, since: since, muscle: muscle, details: details);
    }

    public static T Parse<T>(string name)
        where T : struct, Enum =>
        Vocabulary<T>.TryParse(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");

    private static object Answer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt32(),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetBoolean(),
    };
}
