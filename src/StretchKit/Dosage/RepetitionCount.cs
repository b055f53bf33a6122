using System.Globalization;

namespace StretchKit.Dosage;

/// <summary>How often a hold or a movement is repeated within one set, 1 to 100.</summary>
/// <remarks>The default value is 1.</remarks>
public readonly record struct RepetitionCount
{
    internal const int Lowest = 1;

    internal const int Highest = 100;

    private readonly int _countBeyondFirst;

    private RepetitionCount(int count) => _countBeyondFirst = count - Lowest;

    /// <summary>Gets the number.</summary>
    /// <value>1 to 100.</value>
    public int Count => _countBeyondFirst + Lowest;

    /// <summary>Makes a number of repetitions.</summary>
    /// <param name="count">A whole number, 1 to 100.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above 100.</exception>
    public static RepetitionCount Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Highest);

        return new(count);
    }

    /// <summary>Gives the plain number.</summary>
    /// <returns>For example <c>3</c>.</returns>
    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture);
}
