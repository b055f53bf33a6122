using System.Globalization;
using StretchKit.Evidence;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Numbers the sources in the order in which a page first names them, and lists them at its end.</summary>
internal sealed class SourceList
{
    private readonly List<Citation> _sources = [];

    /// <summary>Gives the marks of the sources, with a space before: <c> [1,4]</c>.</summary>
    public string Marks(IEnumerable<Citation> citations)
    {
        var numbers = citations.Select(Number).Distinct().Order().Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        return numbers.Count == 0 ? "" : $" [{string.Join(',', numbers)}]";
    }

    public void Write(Page page)
    {
        if (_sources.Count == 0)
        {
            return;
        }

        page.Section(Word.Sources);
        for (var index = 0; index < _sources.Count; index++)
        {
            var source = _sources[index];
            var label = string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]").PadRight(5);
            page.Item(label, $"{source} ({page.Words.Name(source.Type)})", labelStyle: Look.Quiet);
            if (source.Address is { } address)
            {
                page.Text(address.OriginalString, label.Length, Look.Quiet);
            }
        }
    }

    private int Number(Citation citation)
    {
        var index = _sources.FindIndex(source => source.SourceId == citation.SourceId);
        if (index < 0)
        {
            _sources.Add(citation);
            index = _sources.Count - 1;
        }

        return index + 1;
    }
}
