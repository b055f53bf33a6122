using StretchKit.Anatomy;

namespace StretchKit.Samples.Console.Input;

/// <summary>Reads the positions that are possible.</summary>
internal static class PositionNames
{
    /// <summary>Gives <see langword="null"/> when nothing was said.</summary>
    /// <exception cref="InputException">There is no such position, or none is left.</exception>
    public static IReadOnlyList<BodyPosition>? Parse(IReadOnlyList<string> names)
    {
        if (names.Any(name => name is "none" or ""))
        {
            throw new InputException("without any position nothing can be done; leave --position out for all of them.");
        }

        return names.Count == 0 ? null : [.. names.Select(name => Names<BodyPosition>.Parse("--position", name))];
    }
}
