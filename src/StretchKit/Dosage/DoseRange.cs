namespace StretchKit.Dosage;

/// <summary>What evidence allows for one population: the lowest and the highest of each part of a dose.</summary>
/// <remarks>Immutable; compares by value. Read from the catalogue, where each lowest is at most its highest.</remarks>
public sealed record DoseRange
{
    /// <summary>Gets for whom the range holds.</summary>
    public required Population Population { get; init; }

    /// <summary>Gets the shortest hold.</summary>
    public required HoldTime LowestHold { get; init; }

    /// <summary>Gets the longest hold.</summary>
    public required HoldTime HighestHold { get; init; }

    /// <summary>Gets the fewest repetitions.</summary>
    public required RepetitionCount LowestRepetitions { get; init; }

    /// <summary>Gets the most repetitions.</summary>
    public required RepetitionCount HighestRepetitions { get; init; }

    /// <summary>Gets the fewest sets.</summary>
    public required SetCount LowestSets { get; init; }

    /// <summary>Gets the most sets.</summary>
    public required SetCount HighestSets { get; init; }

    /// <summary>Gets the fewest days a week that are worth while.</summary>
    /// <value>1 to 7; default 1.</value>
    public int LowestDaysPerWeek { get; init; } = 1;

    /// <summary>Gets the most days a week.</summary>
    /// <value>1 to 7; default 7.</value>
    public int HighestDaysPerWeek { get; init; } = 7;
}
