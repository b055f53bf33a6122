namespace StretchKit.Samples.Console.Input;

/// <summary>Reads how long there is: minutes or seconds, exactly one of them.</summary>
internal static class RoutineTime
{
    private const int ShortestSeconds = 20;

    private static readonly TimeSpan Longest = new StretchKitOptions().MaximumRoutineTime;

    /// <exception cref="InputException">Both or neither was given, or the number cannot be used.</exception>
    public static TimeSpan Parse(string? minutes, string? seconds) => (minutes, seconds) switch
    {
        ({ } text, null) => TimeSpan.FromMinutes(WholeNumber.Parse("--minutes", text, 1, (int)Longest.TotalMinutes)),
        (null, { } text) => TimeSpan.FromSeconds(WholeNumber.Parse("--seconds", text, ShortestSeconds, (int)Longest.TotalSeconds)),
        (null, null) => throw new InputException("say how long there is: --minutes 15, or --seconds 90."),
        _ => throw new InputException("give --minutes or --seconds, not both."),
    };
}
