namespace StretchKit.Evidence;

/// <summary>A source, and how far it carries the statement it stands beside.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record Citation
{
    /// <summary>Gets the permanent id of the source, such as <c>garber-2011</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets who wrote what, in our words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the year of publication, or <see langword="null"/> when it has none.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the kind of source.</summary>
    public required SourceType Type { get; init; }

    /// <summary>Gets where it can be read, or <see langword="null"/> when no address is recorded.</summary>
    public Uri? Address => Url is null ? null : new(Url);

    /// <summary>Gets how sure the evidence is, or <see langword="null"/> when it was not graded for this use.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Gets how close it is to the case, or <see langword="null"/> when that was not graded for this use.</summary>
    public Directness? Directness { get; init; }

    internal string? Url { get; init; }

    /// <summary>Gives title and year.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Title} ({year})") : Title;
}
