using System.Numerics;
using System.Xml.Linq;

namespace StretchKit.Tests.Figures;

/// <summary>What is left of a thumbnail when everything on it is black: body and props, without mat, floor and arrows.</summary>
internal sealed class Silhouette
{
    private const int Size = 224;

    private const int Words = (Size + 63) / 64;

    private const double PixelsAcross = 192;

    private static readonly HashSet<string> Scenery = ["k", "j", "r", "o", "f", "w", "v"];

    private readonly ulong[] _bits = new ulong[Size * Words];

    private int _area;

    /// <summary>Draws the paths of a figure and moves them to the middle.</summary>
    public static Silhouette Of(string svg)
    {
        var root = XElement.Parse(svg);
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var scale = PixelsAcross / box[2];
        var polygons = root.Descendants()
            .Where(element => element.Name.LocalName == "path" && !Scenery.Contains(((string?)element.Attribute("class"))?.Split(' ')[0] ?? "k"))
            .SelectMany(path => PathOutline.Polygons(path.Attribute("d")!.Value))
            .ToList();
        var points = polygons.SelectMany(polygon => polygon).ToList();
        var (middleX, middleY) = ((points.Min(point => point.X) + points.Max(point => point.X)) / 2, (points.Min(point => point.Y) + points.Max(point => point.Y)) / 2);
        var drawn = new Silhouette();
        foreach (var polygon in polygons)
        {
            drawn.Fill(polygon.ConvertAll(point => (((point.X - middleX) * scale) + (Size / 2.0), ((point.Y - middleY) * scale) + (Size / 2.0))));
        }

        drawn._area = drawn._bits.Sum(BitOperations.PopCount);
        return drawn;
    }

    /// <summary>Gives the share of the joint area that both cover, at its best over mirror images and small shifts.</summary>
    public double Likeness(Silhouette other, double enough)
    {
        if (Math.Min(_area, other._area) < enough * Math.Max(_area, other._area))
        {
            return 0;
        }

        var best = 0.0;
        foreach (var turned in new[] { other, other.Mirror() })
        {
            for (var right = -12; right <= 12; right += 4)
            {
                var moved = turned.MoveRight(right);
                for (var down = -8; down <= 8; down += 4)
                {
                    best = Math.Max(best, Overlap(moved, down));
                }
            }
        }

        return best;
    }

    private double Overlap(ulong[] moved, int down)
    {
        var both = 0;
        for (var row = Math.Max(0, down); row < Math.Min(Size, Size + down); row++)
        {
            for (var word = 0; word < Words; word++)
            {
                both += BitOperations.PopCount(_bits[(row * Words) + word] & moved[((row - down) * Words) + word]);
            }
        }

        return both / (double)(_area + moved.Sum(BitOperations.PopCount) - both);
    }

    private Silhouette Mirror()
    {
        var mirror = new Silhouette { _area = _area };
        ForEachPixel((row, column) => mirror.Set(row, Size - 1 - column));
        return mirror;
    }

    private ulong[] MoveRight(int columns)
    {
        var moved = new Silhouette();
        ForEachPixel((row, column) =>
        {
            if (column + columns is >= 0 and < Size)
            {
                moved.Set(row, column + columns);
            }
        });
        return moved._bits;
    }

    private void ForEachPixel(Action<int, int> action)
    {
        for (var row = 0; row < Size; row++)
        {
            for (var word = 0; word < Words; word++)
            {
                for (var bits = _bits[(row * Words) + word]; bits != 0; bits &= bits - 1)
                {
                    action(row, (word * 64) + BitOperations.TrailingZeroCount(bits));
                }
            }
        }
    }

    private void Set(int row, int column) => _bits[(row * Words) + (column / 64)] |= 1UL << (column % 64);

    /// <summary>Fills a polygon: a pixel is inside when its middle has a winding number other than zero.</summary>
    private void Fill(List<(double X, double Y)> polygon)
    {
        for (var row = 0; row < Size; row++)
        {
            var crossings = new List<(double X, int Winding)>();
            for (var index = 0; index < polygon.Count; index++)
            {
                var (from, to) = (polygon[index], polygon[(index + 1) % polygon.Count]);
                if (from.Y <= row + 0.5 != to.Y <= row + 0.5)
                {
                    crossings.Add((from.X + ((row + 0.5 - from.Y) / (to.Y - from.Y) * (to.X - from.X)), from.Y < to.Y ? 1 : -1));
                }
            }

            crossings.Sort();
            var winding = 0;
            for (var index = 0; index + 1 < crossings.Count; index++)
            {
                winding += crossings[index].Winding;
                for (var column = Math.Max(0, (int)Math.Ceiling(crossings[index].X - 0.5)); winding != 0 && column < Size && column + 0.5 < crossings[index + 1].X; column++)
                {
                    Set(row, column);
                }
            }
        }
    }
}
