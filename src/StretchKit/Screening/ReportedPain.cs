using StretchKit.Anatomy;

namespace StretchKit.Screening;

/// <summary>A pain that the person reports: where, which side, how strong, since when.</summary>
/// <remarks>Immutable; compares by value. Its text form shows no health data.</remarks>
public sealed record ReportedPain
{
    private readonly int? _score;

    /// <summary>Gets where it hurts.</summary>
    public required BodyRegion Region { get; init; }

    /// <summary>Gets the side, or <see langword="null"/> when it is not known.</summary>
    public BodySide? Side { get; init; }

    /// <summary>Gets how strong it is now, from 0 to 10; <see langword="null"/> when it is not known, never taken as 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 10.</exception>
    public int? Score
    {
        get => _score;
        init
        {
            if (value is { } score)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(score, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 10, nameof(value));
            }

            _score = value;
        }
    }

    /// <summary>Gets the day of the report, or <see langword="null"/> when it is not recorded.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Gets the day the pain began, or <see langword="null"/> when it is not known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Gets who said so; <see langword="null"/> when it is not recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(ReportedPain);
}
