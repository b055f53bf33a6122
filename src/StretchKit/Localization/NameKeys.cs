using StretchKit.Serialization;

namespace StretchKit.Localization;

/// <summary>Under which keys the everyday names of an enumeration stand: <c>side.left</c> for a side of the body.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class NameKeys<T>
    where T : struct, Enum
{
    // By the name of the type, as most of them live in rooms that this one does not see.
    private static readonly string? Prefix = typeof(T).Name switch
    {
        "BodyPosition" => "position",
        "BodyRegion" => "region",
        "BodySide" => "side",
        "Certainty" => "certainty",
        "Equipment" => "equipment",
        "FocusGoal" => "goal",
        "Laterality" => "laterality",
        "Mechanism" => "mechanism",
        "MuscleGroup" => "muscle",
        "Population" => "population",
        "RoutinePhase" => "phase",
        "RuleGrade" => "grade",
        "SourceType" => "source-type",
        "StretchTechnique" => "technique",
        "Triage" => "triage",
        "Verdict" => "verdict",
        _ => null,
    };

    /// <summary>Gives the key of a value; <see langword="null"/> when its enumeration has no names.</summary>
    public static string? Of(T value) => Prefix is null ? null : $"{Prefix}.{Vocabulary<T>.IdOf(value)}";
}
