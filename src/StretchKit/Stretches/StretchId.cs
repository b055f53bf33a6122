namespace StretchKit.Stretches;

/// <summary>The permanent id of a stretch, in kebab-case, such as <c>knee-to-chest</c>.</summary>
/// <remarks>The default value is the empty id, which no stretch has.</remarks>
public readonly record struct StretchId : IComparable<StretchId>
{
    private readonly string? _value;

    private StretchId(string value) => _value = value;

    /// <summary>Gets the id as text.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an id from text; whether a catalogue knows it is another matter.</summary>
    /// <param name="value">The text, kebab-case.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty.</exception>
    public static StretchId Of(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);

        return new(value.Trim());
    }

    /// <inheritdoc/>
    public int CompareTo(StretchId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the id as text.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Value;

    /// <summary>Makes an id from text.</summary>
    /// <param name="value">The text, kebab-case.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty.</exception>
    public static implicit operator StretchId(string value) => Of(value);

    /// <summary>Tells whether the first id comes before the second in ordinal order.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <(StretchId left, StretchId right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the first id comes after the second in ordinal order.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >(StretchId left, StretchId right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the first id is the second or comes before it.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <=(StretchId left, StretchId right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the first id is the second or comes after it.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >=(StretchId left, StretchId right) => left.CompareTo(right) >= 0;
}
