namespace StretchKit.Safety;

/// <summary>What to do about pain around a session, from the mildest to the firmest; the firmest wins.</summary>
public enum PainAnswer
{
    /// <summary>Go on as planned. The default value; what is not known never gives it.</summary>
    Continue,

    /// <summary>Ease off: less range, a shorter hold or fewer repetitions, now and next time.</summary>
    Ease,

    /// <summary>Stop this stretch; the rest of the session may go on gently.</summary>
    StopStretch,

    /// <summary>End the session, and do not begin another before <see cref="PainAdvice.Triage"/> allows it.</summary>
    EndSession,
}
