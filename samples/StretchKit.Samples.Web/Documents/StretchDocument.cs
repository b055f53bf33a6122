using System.ComponentModel;
using StretchKit.Anatomy;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Documents;

/// <summary>One stretch.</summary>
internal sealed record StretchDocument
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    [Description("Old ids that it replaces.")]
    public required IReadOnlyList<string> FormerIds { get; init; }

    public required string Family { get; init; }

    [Description("Ids of variants that ask less.")]
    public required IReadOnlyList<string> Easier { get; init; }

    [Description("Ids of variants that ask more.")]
    public required IReadOnlyList<string> Harder { get; init; }

    public required StretchTechnique Technique { get; init; }

    public required BodyPosition Position { get; init; }

    public required Laterality Laterality { get; init; }

    public required IReadOnlyList<RoutinePhase> Phases { get; init; }

    public required int SetUpSeconds { get; init; }

    [Description("The first is the target.")]
    public required IReadOnlyList<BodyRegion> Regions { get; init; }

    public required IReadOnlyList<MuscleDocument> Muscles { get; init; }

    [Description("Null: not known yet.")]
    public required IReadOnlyList<MechanismDocument>? Mechanisms { get; init; }

    [Description("Every need must be met.")]
    public required IReadOnlyList<EquipmentDocument> Equipment { get; init; }

    [Description("What only helps.")]
    public required IReadOnlyList<Equipment> HelpfulEquipment { get; init; }

    public required DoseDocument Dose { get; init; }

    public required IReadOnlyList<DoseRangeDocument> DoseRanges { get; init; }

    public required InstructionsDocument Instructions { get; init; }

    public required IReadOnlyList<SourceDocument> Sources { get; init; }
}
