namespace StretchKit.Composition;

/// <summary>How a composition ended. Provisional and underfilled are marks beside it, not ends of their own.</summary>
public enum CompositionStatus
{
    /// <summary>The search was cut before it found a routine or proved that there is none. The default value.</summary>
    Unknown,

    /// <summary>Care comes before stretching: there is no routine, and <c>Safety.Advice</c> says what to do.</summary>
    CareFirst,

    /// <summary>A pain was stated and its red-flag questions are open: there is no routine until they are answered.</summary>
    AnswersFirst,

    /// <summary>No routine meets the request; the notes say why, the relaxations what would help.</summary>
    Infeasible,

    /// <summary>There is a routine; a better one may exist.</summary>
    Feasible,

    /// <summary>There is a routine, and none is better.</summary>
    Optimal,
}
