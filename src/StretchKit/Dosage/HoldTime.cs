using System.Globalization;

namespace StretchKit.Dosage;

/// <summary>The time one repetition stays at its end position, in whole seconds from 0 to 600.</summary>
/// <remarks>The default value is <see cref="None"/>, the hold of a movement that never pauses.</remarks>
public readonly record struct HoldTime : IComparable<HoldTime>
{
    internal const int LongestSeconds = 600;

    private HoldTime(int seconds) => Seconds = seconds;

    /// <summary>Gets the hold of a movement that never pauses: 0 s.</summary>
    public static HoldTime None => default;

    /// <summary>Gets the length of the hold.</summary>
    /// <value>Seconds, 0 to 600.</value>
    public int Seconds { get; }

    /// <summary>Makes a hold of so many seconds.</summary>
    /// <param name="seconds">Whole seconds, 0 to 600.</param>
    /// <returns>The hold.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="seconds"/> is below 0 or above 600.</exception>
    public static HoldTime FromSeconds(int seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, LongestSeconds);

        return new(seconds);
    }

    /// <inheritdoc/>
    public int CompareTo(HoldTime other) => Seconds.CompareTo(other.Seconds);

    /// <summary>Gives the length with its unit.</summary>
    /// <returns>For example <c>30 s</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds} s");

    /// <summary>Tells whether the first hold is shorter.</summary>
    /// <param name="left">The first hold.</param>
    /// <param name="right">The second hold.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(HoldTime left, HoldTime right) => left.Seconds < right.Seconds;

    /// <summary>Tells whether the first hold is longer.</summary>
    /// <param name="left">The first hold.</param>
    /// <param name="right">The second hold.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(HoldTime left, HoldTime right) => left.Seconds > right.Seconds;

    /// <summary>Tells whether the first hold is shorter or equal.</summary>
    /// <param name="left">The first hold.</param>
    /// <param name="right">The second hold.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(HoldTime left, HoldTime right) => left.Seconds <= right.Seconds;

    /// <summary>Tells whether the first hold is longer or equal.</summary>
    /// <param name="left">The first hold.</param>
    /// <param name="right">The second hold.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(HoldTime left, HoldTime right) => left.Seconds >= right.Seconds;
}
