using System.Globalization;
using System.Text;
using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;

namespace StretchKit.Figures.Svg;

/// <summary>Writes SVG elements. Every text of others passes through <see cref="Text"/>.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new(6 * 1024);

    public override string ToString() => _text.ToString();

    public SvgText Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public SvgText Raw(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public SvgText Text(string text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '&' => _text.Append("&amp;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                _ => char.IsControl(letter) || char.IsSurrogate(letter) || letter > '\uFFFD' ? _text.Append(' ') : _text.Append(letter),
            };
        }

        return this;
    }

    public SvgText Rectangle(string attribute, Bounds box)
    {
        var (left, top) = (Pen.Round(box.Left), Pen.Round(box.Top));
        var (width, height) = (Pen.Round(box.Right) - left, Pen.Round(box.Bottom) - top);
        _text.Append(CultureInfo.InvariantCulture, $" {attribute}=\"{left} {top} {width} {height}\"");
        return this;
    }

    public SvgText Path(string classes, ReadOnlySpan<char> data)
    {
        _text.Append("<path class=\"").Append(classes).Append("\" d=\"").Append(data).Append("\"/>");
        return this;
    }

    public SvgText Path(Drawing drawing, Shape shape)
    {
        if (shape is { IsHidden: false, Stroke.Length: > 0 })
        {
            Path(shape.Classes, drawing.Outline.Pen.Text(shape.Stroke));
        }

        return this;
    }

    public SvgText Data(ReadOnlySpan<char> data)
    {
        _text.Append(data);
        return this;
    }
}
