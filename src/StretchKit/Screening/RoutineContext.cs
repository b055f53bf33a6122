namespace StretchKit.Screening;

/// <summary>The moment of the day a routine is for.</summary>
public enum RoutineContext
{
    /// <summary>No particular moment. The default value.</summary>
    Any,

    /// <summary>Soon after getting up.</summary>
    Morning,

    /// <summary>Before sport or heavy work.</summary>
    BeforeActivity,

    /// <summary>After training.</summary>
    AfterTraining,

    /// <summary>A short break at a desk, without getting down to the floor.</summary>
    DeskBreak,

    /// <summary>Just before sleep.</summary>
    BeforeBed,
}
