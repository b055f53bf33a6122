using System.Globalization;
using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>Says of a contradiction what does not go together, and who said it when.</summary>
internal static class ContradictionText
{
    public static Message Of(Contradiction contradiction, HealthProfile profile) => contradiction.Other is { } other
        ? Message.Of("safety.contradiction", ("one", Claim(contradiction.One, profile)), ("other", Claim(other, profile)))
        : Message.Of("safety.day-to-come", ("one", Claim(contradiction.One, profile)));

    private static Message Claim(string id, HealthProfile profile)
    {
        var (on, source) = Origin(id, profile);
        var origin = string.Join(", ", new[] { source, on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.Where(part => part is not null));
        return origin.Length == 0 ? Named(id) : Message.Of("safety.claim", ("answer", Named(id)), ("origin", origin));
    }

    private static (DateOnly? On, string? Source) Origin(string id, HealthProfile profile)
    {
        if (id == Contradiction.Pains)
        {
            return profile.Pains is [var pain, ..] ? (pain.RecordedOn, pain.Source) : default;
        }

        if (profile.Conditions.FirstOrDefault(condition => $"condition.{condition.Id}" == id) is { } condition)
        {
            return (condition.RecordedOn, condition.Source);
        }

        return profile.Find(id) is { } fact ? (fact.RecordedOn, fact.Source) : default;
    }

    /// <summary>Claims have a short name, conditions theirs; every other fact is named by its question.</summary>
    private static Message Named(string id) => id.StartsWith("condition.", StringComparison.Ordinal)
        ? Message.Of(id)
        : Message.Of(TextTable.Of(TextTable.English).ContainsKey($"fact.{id}") ? $"fact.{id}" : $"question.{id}");
}
