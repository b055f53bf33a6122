namespace StretchKit.Safety;

/// <summary>What the rules say of the person and the session; judged before any stretch.</summary>
public enum Triage
{
    /// <summary>A session may be composed. The default value.</summary>
    Proceed,

    /// <summary>Answers are missing that could change the advice; what is composed is provisional.</summary>
    NeedsAnswers,

    /// <summary>See a health professional before stretching: days, not hours. No routine is composed.</summary>
    Consult,

    /// <summary>Get medical advice the same day. No routine is composed.</summary>
    SameDay,

    /// <summary>Call emergency services or go to an emergency department now. No routine is composed.</summary>
    Emergency,
}
