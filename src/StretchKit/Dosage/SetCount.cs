using System.Globalization;

namespace StretchKit.Dosage;

/// <summary>How often all repetitions are done over, 1 to 10.</summary>
/// <remarks>The default value is 1.</remarks>
public readonly record struct SetCount
{
    internal const int Lowest = 1;

    internal const int Highest = 10;

    private readonly int _countBeyondFirst;

    private SetCount(int count) => _countBeyondFirst = count - Lowest;

    /// <summary>Gets the number.</summary>
    /// <value>1 to 10.</value>
    public int Count => _countBeyondFirst + Lowest;

    /// <summary>Makes a number of sets.</summary>
    /// <param name="count">A whole number, 1 to 10.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above 10.</exception>
    public static SetCount Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Highest);

        return new(count);
    }

    /// <summary>Gives the plain number.</summary>
    /// <returns>For example <c>3</c>.</returns>
    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture);
}
