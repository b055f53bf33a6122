using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Answers what a rule in C# asks of a person: facts, conditions, and details of stated conditions.</summary>
/// <remarks>A detail of a condition that was stated twice is known only while both statements agree.</remarks>
internal static class OwnRead
{
    public static IEnumerable<string> AllIds => FactVocabulary.All.Select(fact => fact.Id)
        .Concat(ConditionVocabulary.Ids)
        .Concat(ConditionVocabulary.All.SelectMany(condition => condition.AllDetails, (condition, detail) => $"{condition.Id}.{detail.Id}"));

    public static bool IsKnown(string id) =>
        FactVocabulary.Find(id) is not null || ConditionVocabulary.Find(id) is not null || Detail(id) is not null;

    public static Truth Holds(string id, PersonFacts person) => ConditionVocabulary.Find(id) is { } condition
        ? person.Has(condition)
        : Read(id, person, FactKind.YesNo).State.Truth;

    public static Truth HoldsOn(string id, BodySide side, PersonFacts person)
    {
        var condition = ConditionVocabulary.Find(id) ?? throw new ArgumentException($"'{id}' is not a condition.", nameof(id));
        var has = person.Has(condition);
        return !has.IsTrue || side is BodySide.Both
            ? has
            : person.Stated(condition).Any(instance => instance.Side is null or BodySide.Both || instance.Side == side);
    }

    public static Truth IsAtLeast(string id, int limit, PersonFacts person)
    {
        var (state, min, max, _) = Read(id, person, FactKind.Number);
        return new NumberRange(limit, int.MaxValue).Holds(state.IsKnown ? state.Number : null, min, max);
    }

    public static Truth IsOneOf(string id, string[] asked, PersonFacts person)
    {
        var (state, _, _, choices) = Read(id, person, FactKind.Choice);
        return Array.Find(asked, choice => !choices.Contains(choice, StringComparer.Ordinal)) is { } wrong
            ? throw new ArgumentException($"'{wrong}' is not a choice of '{id}'; use {string.Join(", ", choices)}.", nameof(asked))
            : ChoiceSet.Holds(asked, state, choices);
    }

    public static int? Number(string id, PersonFacts person) =>
        Read(id, person, FactKind.Number).State is { IsKnown: true } state ? state.Number : null;

    /// <summary>Gives the fact whose answer would settle what is unknown of an id; <see langword="null"/> when nothing is to ask.</summary>
    public static string? OpenFact(string id, PersonFacts person)
    {
        if (FactVocabulary.Find(id) is not null)
        {
            return person[id].Truth.IsUnknown && !person[id].IsKnown ? id : null;
        }

        var condition = ConditionVocabulary.Find(id.Split('.')[0])!;
        return person.Has(condition).IsUnknown ? person.OpenConditionFact
            : id.Contains('.', StringComparison.Ordinal) && person.OpenStatusOf(id) is not null ? id
            : null;
    }

    private static (ConditionDefinition Condition, DetailDefinition Definition)? Detail(string id)
    {
        var parts = id.Split('.', 2);
        return parts.Length == 2 && ConditionVocabulary.Find(parts[0]) is { } condition && condition.FindDetail(parts[1]) is { } detail
            ? (condition, detail)
            : null;
    }

    private static (FactState State, int Min, int Max, IReadOnlyList<string> Choices) Read(string id, PersonFacts person, FactKind asked)
    {
        if (FactVocabulary.Find(id) is { } fact)
        {
            Check(id, fact.Kind, asked);
            return (person[fact], fact.Min, fact.Max, fact.Choices);
        }

        if (Detail(id) is not var (condition, detail))
        {
            throw new ArgumentException($"'{id}' is a condition; ask whether it is there.", nameof(id));
        }

        Check(id, detail.Kind, asked);
        FactState[] states = [.. person.Stated(condition).Select(instance => instance.Detail(detail.Id)).Distinct()];
        return (states is [var only] ? only : default, detail.Min, detail.Max, detail.Choices);
    }

    private static void Check(string id, FactKind kind, FactKind asked)
    {
        if (kind != asked && !(kind is FactKind.Since && asked is FactKind.Number))
        {
            throw new ArgumentException($"'{id}' is a {Vocabulary<FactKind>.IdOf(kind)}, not a {Vocabulary<FactKind>.IdOf(asked)}.", nameof(id));
        }
    }
}
