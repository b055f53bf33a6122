using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>Refuses statements that no file could hold either, so that nothing in a profile is read as something else.</summary>
internal static class StatementCheck
{
    public const int MostPains = 50;

    public const int MostConditions = 100;

    public const int MostMovements = 200;

    private const int LongestSource = 60;

    public static void Pain(ReportedPain pain, int others)
    {
        Defined<BodyRegion>(pain.Region, nameof(pain));
        Defined(pain.Side, nameof(pain));
        Source(pain.Source, nameof(pain));
        Room(others, MostPains, "pains", nameof(pain));
    }

    public static void Condition(ReportedCondition condition, int others)
    {
        var definition = ConditionVocabulary.Find(condition.Id)
            ?? throw new ArgumentException(Unknown("condition", condition.Id, ConditionVocabulary.Ids), nameof(condition));
        Defined(condition.Side, nameof(condition));
        Defined(condition.Muscle, nameof(condition));
        Source(condition.Source, nameof(condition));
        Room(others, MostConditions, "conditions", nameof(condition));
        foreach (var detail in condition.Details)
        {
            Source(detail.Source, nameof(condition));
            Detail(detail, definition, nameof(condition));
        }

        if (condition.Details.GroupBy(detail => detail.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' is answered twice.", nameof(condition));
        }
    }

    public static void Movement(MovementRecord movement, int others)
    {
        Defined<Mechanism>(movement.Mechanism, nameof(movement));
        Defined<MovementFinding>(movement.Finding, nameof(movement));
        Source(movement.Source, nameof(movement));
        Room(others, MostMovements, "movements", nameof(movement));
    }

    /// <summary>Says that a name is not known, with the nearest that is.</summary>
    public static string Unknown(string what, string name, IEnumerable<string> valid) =>
        NearestName.Of(name, valid) is { } nearest
            ? $"'{name}' is not a known {what}; did you mean '{nearest}'?"
            : $"'{name}' is not a known {what}.";

    private static void Detail(HealthFact detail, ConditionDefinition definition, string parameter)
    {
        var known = definition.FindDetail(detail.Id)
            ?? throw new ArgumentException(Unknown($"detail of '{definition.Id}'", detail.Id, definition.AllDetails.Select(one => one.Id)), parameter);
        Defined<FactStatus>(detail.Status, parameter);
        if (detail.Status is FactStatus.Known && !Fits(detail, known.Kind))
        {
            throw new ArgumentException($"'{known.Id}' is a {Vocabulary<FactKind>.IdOf(known.Kind)} detail; the answer is of another kind.", parameter);
        }

        if (detail.Number < known.Min || detail.Number > known.Max)
        {
            throw new ArgumentException($"'{known.Id}' goes from {known.Min} to {known.Max}.", parameter);
        }

        if (detail.Choice is { } choice && !known.Choices.Contains(choice, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{choice}' is not a choice of '{known.Id}'; use {string.Join(", ", known.Choices)}.", parameter);
        }
    }

    private static bool Fits(HealthFact answer, FactKind kind) => kind switch
    {
        FactKind.YesNo => answer is { YesNo: not null, Number: null, Choice: null },
        FactKind.Choice => answer is { YesNo: null, Number: null, Choice: not null },
        _ => answer is { YesNo: null, Number: not null, Choice: null },
    };

    private static void Defined<T>(T? value, string parameter)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            Vocabulary<T>.Defined(known, parameter);
        }
    }

    private static void Source(string? source, string parameter)
    {
        if (source is not null && (source.Length is 0 or > LongestSource || source.Any(char.IsControl)))
        {
            throw new ArgumentException($"A source has 1 to {LongestSource} characters, none of them a control character.", parameter);
        }
    }

    private static void Room(int others, int most, string what, string parameter)
    {
        if (others >= most)
        {
            throw new ArgumentException($"A profile holds at most {most} {what}.", parameter);
        }
    }
}
