namespace StretchKit.Serialization;

/// <summary>How many slips of the keyboard lie between two words, swapped neighbors counting once.</summary>
internal static class EditDistance
{
    private const int LongestWord = 80;

    /// <summary>Gives the optimal string alignment distance, ignoring case; any number above the limit once it is passed.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit = LongestWord)
    {
        if (left.Length > LongestWord || right.Length > LongestWord || Math.Abs(left.Length - right.Length) > limit)
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
            var least = current[0] = row;
            for (var column = 1; column < width; column++)
            {
                var cost = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(above[column] + 1, current[column - 1] + 1), above[column - 1] + cost);
                if (row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]))
                {
                    current[column] = Math.Min(current[column], twoAbove[column - 2] + 1);
                }

                least = Math.Min(least, current[column]);
            }

            if (least > limit)
            {
                return least;
            }
        }

        return rows[(left.Length % 3 * width) + right.Length];
    }

    private static bool Same(char left, char right) => left == right || char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
