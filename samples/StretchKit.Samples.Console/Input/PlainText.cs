namespace StretchKit.Samples.Console.Input;

/// <summary>Keeps what somebody typed from steering the terminal it is shown on.</summary>
internal static class PlainText
{
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '?' : letter)) : text;
}
