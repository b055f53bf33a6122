namespace StretchKit.Composition;

/// <summary>Why a stretch is not in a routine.</summary>
public enum OmissionReason
{
    /// <summary>A safety rule speaks against it, or its change cannot be made.</summary>
    Safety,

    /// <summary>The person did not want it.</summary>
    Excluded,

    /// <summary>Something it needs is not at hand.</summary>
    Equipment,

    /// <summary>Its position is not possible here.</summary>
    Position,

    /// <summary>Its part of the routine was not wanted.</summary>
    Phase,

    /// <summary>A variant of the same family is already in.</summary>
    Family,

    /// <summary>It does not fit into the time.</summary>
    Time,

    /// <summary>Others serve the request better.</summary>
    Value,
}
