using System.Buffers;
using System.Globalization;

namespace StretchKit.Figures.Outlines;

/// <summary>Writes SVG path data in whole tenths, relative to the last point: short, and the same on every machine.</summary>
internal sealed class Pen
{
    /// <summary>A body takes about 5,000 characters; the array comes from the pool and goes back after the figure is written.</summary>
    private char[] _text = ArrayPool<char>.Shared.Rent(8 * 1024);

    private int _x;

    private int _y;

    public int Length { get; private set; }

    public static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    public ReadOnlySpan<char> Text(Stroke stroke) => _text.AsSpan(stroke.Start, stroke.Length);

    /// <summary>Gives the memory back; the pen must not be used after that.</summary>
    public void Release()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        Length = 0;
    }

    public void Move(double x, double y)
    {
        (_x, _y) = (Round(x), Round(y));
        Letter('M');
        Number(_x, first: true);
        Number(_y);
    }

    public void Line(double x, double y)
    {
        Letter('l');
        Step(x, y, first: true);
    }

    /// <summary>Draws an arc against the clock.</summary>
    public void Arc(double radiusX, double radiusY, double turnDegrees, bool isLarge, double x, double y)
    {
        Letter('a');
        Number(Round(radiusX), first: true);
        Number(Round(radiusY));
        Number(Round(turnDegrees));
        Number(isLarge ? 1 : 0);
        Number(0);
        Step(x, y);
    }

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Letter('c');
        Number(Round(x1) - _x, first: true);
        Number(Round(y1) - _y);
        Number(Round(x2) - _x);
        Number(Round(y2) - _y);
        Step(x, y);
    }

    public void Close() => Letter('z');

    private void Step(double x, double y, bool first = false)
    {
        var (nextX, nextY) = (Round(x), Round(y));
        Number(nextX - _x, first);
        Number(nextY - _y);
        (_x, _y) = (nextX, nextY);
    }

    private void Letter(char letter)
    {
        Grow(1);
        _text[Length++] = letter;
    }

    private void Number(int value, bool first = false)
    {
        Grow(16);
        if (!first && value >= 0)
        {
            _text[Length++] = ' ';
        }

        value.TryFormat(_text.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    private void Grow(int room)
    {
        if (Length + room > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(_text.Length * 2);
            _text.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }
    }
}
