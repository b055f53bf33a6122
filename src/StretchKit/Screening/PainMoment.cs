namespace StretchKit.Screening;

/// <summary>When pain around a session is reported.</summary>
internal enum PainMoment
{
    During,
    RightAfter,
    NextDay,
}
