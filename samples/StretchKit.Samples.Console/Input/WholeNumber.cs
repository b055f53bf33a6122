using System.Globalization;

namespace StretchKit.Samples.Console.Input;

/// <summary>Reads a whole number within a range.</summary>
internal static class WholeNumber
{
    /// <exception cref="InputException">It is not a whole number, or outside the range.</exception>
    public static int Parse(string option, string text, int lowest, int highest) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{option} is '{text}'; use a whole number from {lowest} to {highest}."));
}
