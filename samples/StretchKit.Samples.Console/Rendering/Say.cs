using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Samples.Console.Input;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>The small words of a page.</summary>
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

    /// <summary>Gives the name of a stretch with the side it is done on, when it has sides.</summary>
    public static string Name(Stretch stretch, BodySide side, CultureInfo? culture = null)
    {
        var name = stretch.Name.ToString(culture ?? CultureInfo.InvariantCulture);
        return side switch
        {
            BodySide.Left => $"{name}, left side",
            BodySide.Right => $"{name}, right side",
            _ => name,
        };
    }

    public static string Side(Laterality laterality) => laterality switch
    {
        Laterality.Sided => "one side at a time",
        Laterality.Alternating => "left and right in turn",
        _ => "both sides at once",
    };

    public static string Name<T>(T value)
        where T : struct, Enum => Names<T>.Of(value);

    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Gives the dose with what one repetition is made of.</summary>
    public static string Dose(Stretch stretch, Dose dose) => (dose.Hold.Seconds, dose.MoveSeconds) switch
    {
        (_, _) when stretch.Technique is StretchTechnique.Breathing => dose.ToString(),
        (0, 0) => dose.ToString(),
        (0, var move) => string.Create(CultureInfo.InvariantCulture, $"{dose} of {move} s"),
        (_, 0) => $"{dose} hold",
        (_, var move) => string.Create(CultureInfo.InvariantCulture, $"{dose} hold, {move} s to move"),
    };
}
