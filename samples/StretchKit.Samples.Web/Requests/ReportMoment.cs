namespace StretchKit.Samples.Web.Requests;

/// <summary>When pain around a session is reported.</summary>
internal enum ReportMoment
{
    During,
    RightAfter,
    NextDay,
}
