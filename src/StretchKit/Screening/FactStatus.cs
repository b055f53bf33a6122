namespace StretchKit.Screening;

/// <summary>What is known of a fact. Everything but <see cref="Known"/> is unknown to the rules, never a no.</summary>
public enum FactStatus
{
    /// <summary>Nobody asked. The default value.</summary>
    NotAsked,

    /// <summary>There is an answer, and it is recent enough.</summary>
    Known,

    /// <summary>The person was asked and is not sure. On a red flag this weighs more than not asked.</summary>
    NotSure,

    /// <summary>The person was asked and does not want to say.</summary>
    Declined,

    /// <summary>There was an answer, but it is too old.</summary>
    Stale,
}
