namespace StretchKit.Screening;

/// <summary>What is recorded of a kind of movement for one person.</summary>
public enum MovementFinding
{
    /// <summary>A clinician set a limit on it. Counts at once, whoever recorded it. The default value.</summary>
    Restricted,

    /// <summary>It made symptoms move outward, down an arm or a leg. Counts at once, whoever recorded it.</summary>
    Spreads,

    /// <summary>It made symptoms draw back or eased them. Counts only when a clinician recorded it.</summary>
    Eases,

    /// <summary>It may be done in spite of a condition. Counts only when a clinician recorded it.</summary>
    Allowed,
}
