namespace StretchKit.Serialization;

/// <summary>Finds the name somebody probably meant: least edit distance, swapped neighbors counting once.</summary>
internal static class NearestName
{
    public static string? Of(string wrong, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in names)
        {
            var distance = wrong.Length >= 4 && name.Length > wrong.Length && name.Contains(wrong, StringComparison.OrdinalIgnoreCase)
                ? 1
                : Distance(wrong, name);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return bestDistance <= Math.Max(2, wrong.Length / 3) ? best : null;
    }

    /// <summary>Gives the optimal string alignment distance, ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        const int LongestName = 80;
        if (left.Length > LongestName || right.Length > LongestName)
        {
            return int.MaxValue;
        }

        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        for (var column = 0; column < width; column++)
        {
            rows[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            var current = rows.Slice(row % 3 * width, width);
            var above = rows.Slice((row - 1) % 3 * width, width);
            var twoAbove = rows.Slice((row + 1) % 3 * width, width);
            current[0] = row;
            for (var column = 1; column < width; column++)
            {
                var cost = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(above[column] + 1, current[column - 1] + 1), above[column - 1] + cost);
                if (row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]))
                {
                    current[column] = Math.Min(current[column], twoAbove[column - 2] + 1);
                }
            }
        }

        return rows[(left.Length % 3 * width) + right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
