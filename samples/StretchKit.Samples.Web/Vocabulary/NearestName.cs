namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 60;

    public static string? Of(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length is 0 or > LongestName)
        {
            return null;
        }

        var nearest = names
            .Select(name => (Name: name, Distance: Distance(wrong.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Max(2, wrong.Length / 3) ? nearest.Name : null;
    }

    /// <summary>Counts the letters to insert, remove or replace.</summary>
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(Math.Min(above[column], current[column - 1]) + 1, replaced);
            }

            above = current;
        }

        return above[^1];
    }
}
