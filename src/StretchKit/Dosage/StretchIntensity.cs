using System.Globalization;

namespace StretchKit.Dosage;

/// <summary>How strong a stretch feels, from 0 (nothing) to 10 (the most there is); never pain.</summary>
/// <remarks>The default value is 0.</remarks>
public readonly record struct StretchIntensity
{
    internal const int Lowest = 0;

    internal const int Highest = 10;

    private readonly int _level;

    private StretchIntensity(int level) => _level = level - Lowest;

    /// <summary>Gets the number.</summary>
    /// <value>0 to 10.</value>
    public int Level => _level + Lowest;

    /// <summary>Makes an intensity.</summary>
    /// <param name="level">A whole number, 0 to 10.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 0 or above 10.</exception>
    public static StretchIntensity Of(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Highest);

        return new(level);
    }

    /// <summary>Gives the plain number.</summary>
    /// <returns>For example <c>3</c>.</returns>
    public override string ToString() => Level.ToString(CultureInfo.InvariantCulture);
}
