namespace StretchKit.Safety;

/// <summary>What the rules say of one stretch on one side for one person; the firmest wins.</summary>
public enum Verdict
{
    /// <summary>Nothing that is known speaks against it. The default value.</summary>
    Suitable,

    /// <summary>It may be done; there is something to watch.</summary>
    Caution,

    /// <summary>Only with the named change.</summary>
    Modify,

    /// <summary>Not this one.</summary>
    Avoid,
}
