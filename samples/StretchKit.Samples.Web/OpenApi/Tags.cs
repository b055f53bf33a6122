namespace StretchKit.Samples.Web.OpenApi;

/// <summary>The groups of endpoints in the description.</summary>
internal static class Tags
{
    public const string Routines = "Routines";

    public const string Safety = "Safety";

    public const string Stretches = "Stretches";

    public const string Assessments = "Assessments";

    public const string Guidance = "Guidance";
}
