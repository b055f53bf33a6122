using System.Globalization;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>What is said alike in every language, and the small words of pages that are English only.</summary>
internal static class Say
{
    /// <summary>Gives minutes and seconds: <c>4:05</c>.</summary>
    public static string Clock(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    /// <summary>Gives a short time in seconds, a longer one in minutes.</summary>
    public static string Length(TimeSpan time) =>
        time.TotalSeconds < 100 ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalSeconds} s") : $"{Clock(time)} min";

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Name<T>(T value)
        where T : struct, Enum => Names<T>.Of(value);

    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
