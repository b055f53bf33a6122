namespace StretchKit.Samples.Web.Requests;

/// <summary>The bounds of what a request may say.</summary>
internal static class RequestLimits
{
    public const int BodyBytes = 256 * 1024;

    /// <summary>A list of more faults helps nobody.</summary>
    public const int Faults = 100;

    /// <summary>What the library reads of a search.</summary>
    public const int SearchLetters = 200;

    public const int Found = 50;

    public const int ShortestSeconds = 20;

    /// <summary>The library's default for <see cref="StretchKitOptions.MaximumRoutineTime"/>, which this sample keeps.</summary>
    public const int LongestMinutes = 60;

    public const int LongestSeconds = LongestMinutes * 60;

    public const int SituationMinutes = 48 * 60;

    public const int HighestScore = 10;

    /// <summary>How far back a report of pain may reach, in days and in minutes.</summary>
    public const int ReportDays = 14;

    public const int ReportMinutes = ReportDays * 24 * 60;

    public const int ReportTimes = 99;
}
