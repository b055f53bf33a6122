using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>A rule part that holds or could hold for a person, with the columns it reaches.</summary>
internal readonly struct HeldRule(CompiledRule part, ColumnMask mask, ConditionInstance? about, bool isTrue, bool isStated)
{
    public CompiledRule Part { get; init; } = part;

    public ColumnMask Mask { get; init; } = mask;

    public ConditionInstance? About { get; init; } = about;

    public bool IsTrue { get; init; } = isTrue;

    public bool IsStated { get; init; } = isStated;

    /// <summary>Gets whether it is about a condition that nobody asked about.</summary>
    public bool IsUnasked => Part.Rule.Condition is not null && !IsStated;

    /// <summary>Gets whether its verdict may be that a stretch is done only with changes.</summary>
    public bool MayModify => !IsUnasked && (Part.Rule.Verdict is Verdict.Modify || Part.Unasked is Verdict.Modify);

    /// <summary>Tells whether it holds or could hold in a column.</summary>
    public bool Reaches(int column) => ColumnMask.Has(Mask.Maybe, column);

    /// <summary>Tells whether it holds, could hold or does not hold in a column.</summary>
    public Truth Holds(int column) =>
        !Reaches(column) ? false : IsTrue && ColumnMask.Has(Mask.True, column) ? true : Truth.Unknown;

    /// <summary>Gives the verdict that counts in a column that it reaches.</summary>
    public Verdict Counts(int column) => IsStated || Holds(column).IsTrue ? Part.Rule.Verdict : Part.Unasked;
}
