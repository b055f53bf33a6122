using System.Globalization;
using System.Text.RegularExpressions;

namespace StretchKit.Tests.Figures;

/// <summary>Reads path data as figures write it (M, l, a, c, z) into polygons.</summary>
internal static partial class PathOutline
{
    private const int StepsPerCurve = 8;

    public static List<List<(double X, double Y)>> Polygons(string data)
    {
        var polygons = new List<List<(double X, double Y)>>();
        var (x, y) = (0.0, 0.0);
        foreach (Match command in Command().Matches(data))
        {
            var numbers = Number().Matches(command.Groups["numbers"].Value).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
            switch (command.Groups["letter"].Value)
            {
                case "M":
                    (x, y) = (numbers[0], numbers[1]);
                    polygons.Add([(x, y)]);
                    break;
                case "l":
                    (x, y) = (x + numbers[0], y + numbers[1]);
                    polygons[^1].Add((x, y));
                    break;
                case "a":
                    Arc(polygons[^1], (x, y), numbers);
                    (x, y) = (x + numbers[5], y + numbers[6]);
                    break;
                case "c":
                    Curve(polygons[^1], (x, y), numbers);
                    (x, y) = (x + numbers[4], y + numbers[5]);
                    break;
                default:
                    (x, y) = polygons[^1][0];
                    break;
            }
        }

        return polygons;
    }

    private static void Curve(List<(double X, double Y)> polygon, (double X, double Y) from, double[] numbers)
    {
        for (var step = 1; step <= StepsPerCurve; step++)
        {
            var (t, s) = (step / (double)StepsPerCurve, 1 - (step / (double)StepsPerCurve));
            polygon.Add((from.X + At(numbers[0], numbers[2], numbers[4]), from.Y + At(numbers[1], numbers[3], numbers[5])));

            double At(double a, double b, double end) => (3 * s * s * t * a) + (3 * s * t * t * b) + (t * t * t * end);
        }
    }

    /// <summary>From the end points of an arc to its center, as the SVG specification describes it (appendix B.2.4).</summary>
    private static void Arc(List<(double X, double Y)> polygon, (double X, double Y) from, double[] numbers)
    {
        var (rx, ry, turn, isLarge, dx, dy) = (Math.Max(1, numbers[0]), Math.Max(1, numbers[1]), numbers[2] * Math.PI / 180, numbers[3] != 0, numbers[5], numbers[6]);
        var (sin, cos) = Math.SinCos(turn);
        var (x1, y1) = (((cos * -dx) + (sin * -dy)) / 2, ((-sin * -dx) + (cos * -dy)) / 2);
        var scale = Math.Max(1, Math.Sqrt(((x1 * x1) / (rx * rx)) + ((y1 * y1) / (ry * ry))));
        (rx, ry) = (rx * scale, ry * scale);
        var square = Math.Max(0, ((rx * rx * ry * ry) / ((rx * rx * y1 * y1) + (ry * ry * x1 * x1))) - 1);
        var factor = Math.Sqrt(square) * (isLarge ? 1 : -1);
        var (cx, cy) = (factor * rx * y1 / ry, -factor * ry * x1 / rx);
        var start = Math.Atan2((y1 - cy) / ry, (x1 - cx) / rx);
        var sweep = Math.Atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - start;
        sweep = sweep > 0 ? sweep - (2 * Math.PI) : sweep;
        var middle = (X: from.X + (dx / 2) + (cos * cx) - (sin * cy), Y: from.Y + (dy / 2) + (sin * cx) + (cos * cy));
        for (var step = 1; step <= StepsPerCurve; step++)
        {
            var (s, c) = Math.SinCos(start + (sweep * step / StepsPerCurve));
            polygon.Add((middle.X + (cos * rx * c) - (sin * ry * s), middle.Y + (sin * rx * c) + (cos * ry * s)));
        }
    }

    [GeneratedRegex("(?<letter>[Mlacz])(?<numbers>[^Mlacz]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex("-?[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
