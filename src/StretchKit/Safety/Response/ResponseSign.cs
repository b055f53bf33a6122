namespace StretchKit.Safety.Response;

/// <summary>A yes-no property of a report, or of a report and its person, that a row may read.</summary>
internal enum ResponseSign
{
    Sharp,
    SharpBefore,
    Tingling,
    Spreads,
    DrawsBack,
    Settled,

    /// <summary>It did not settle on easing off: unknown while nobody said, unlike the want of <see cref="Settled"/>.</summary>
    Stays,
    Soreness,

    /// <summary>The pain before the session is known, long-standing, and neither new nor changed.</summary>
    Stable,

    /// <summary>A warning sign came with it.</summary>
    Sign,
}
