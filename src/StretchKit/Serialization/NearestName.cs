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
                : EditDistance.Between(wrong, name);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return bestDistance <= Math.Max(2, wrong.Length / 3) ? best : null;
    }
}
