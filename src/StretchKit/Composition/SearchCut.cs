namespace StretchKit.Composition;

/// <summary>What ended a search before its proof was complete.</summary>
public enum SearchCut
{
    /// <summary>Nothing: the proof is complete. The default value.</summary>
    None,

    /// <summary>The limit on its work, which is the same on every machine: equal requests still give equal results.</summary>
    WorkLimit,

    /// <summary>The time limit of the request. Equal requests may give different results.</summary>
    TimeLimit,

    /// <summary>A cancellation. Equal requests may give different results.</summary>
    Cancellation,
}
