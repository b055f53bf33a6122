using System.Globalization;
using System.Text;

namespace StretchKit.Localization;

/// <summary>
/// Fills the slots of a text: <c>{name}</c> shows a value, <c>{count|minute|minutes}</c> chooses by a whole number
/// being one or not.
/// </summary>
internal static class Template
{
    public static string Fill(string template, IReadOnlyDictionary<string, object> slots, CultureInfo culture)
    {
        var text = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest[open..].IndexOf('}') + open;
            if (close < open)
            {
                break;
            }

            text.Append(rest[..open]);
            var parts = rest[(open + 1)..close].ToString().Split('|');
            if (slots.TryGetValue(parts[0], out var value))
            {
                text.Append(parts.Length == 3 ? value is 1 ? parts[1] : parts[2] : Show(value, culture));
            }

            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    /// <summary>Gives the names of the slots of a text, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> SlotsOf(string template)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            rest = rest[(open + 1)..];
            var close = rest.IndexOf('}');
            if (close < 0)
            {
                break;
            }

            names.Add(rest[..close].ToString().Split('|')[0]);
            rest = rest[(close + 1)..];
        }

        return [.. names];
    }

    private static string Show(object value, CultureInfo culture) => value switch
    {
        string text => text,
        Message message => message.ToString(culture),
        TimeSpan time => Clock(time),
        decimal number => number.ToString("0.#", TextTable.CultureOf(culture)),
        IReadOnlyList<Message> list => string.Join(", ", list.Select(item => item.ToString(culture))),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Clock(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");
}
