namespace StretchKit.Screening;

/// <summary>How a number moves on from the day it was recorded.</summary>
internal enum FactAdvance
{
    Never,
    Daily,
    Weekly,
    Yearly,
}
