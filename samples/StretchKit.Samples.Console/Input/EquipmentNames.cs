using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Input;

/// <summary>Reads what is at hand; <c>none</c> alone means nothing.</summary>
internal static class EquipmentNames
{
    private const string None = "none";

    /// <summary>Gives <see langword="null"/> when nothing was said.</summary>
    /// <exception cref="InputException">There is no such thing, or <c>none</c> stands beside others.</exception>
    public static IReadOnlyList<Equipment>? Parse(IReadOnlyList<string> names) => names switch
    {
        [] => null,
        [None] => [],
        _ when names.Contains(None, StringComparer.Ordinal) => throw new InputException("--equipment none stands alone; leave it or the other things out."),
        _ => [.. names.Select(name => Names<Equipment>.Parse("--equipment", name))],
    };
}
