using StretchKit.Stretches;

namespace StretchKit.Safety.Response;

/// <summary>The table of answers to pain around a session, with every threshold of it.</summary>
internal sealed record ResponseTable
{
    private static readonly Lazy<ResponseTable> BuiltIn = new(ResponseReader.ReadBuiltIn);

    public static ResponseTable Default => BuiltIn.Value;

    /// <summary>Gets the kinds of movement of which a response is recorded; positions and loads stand for no direction.</summary>
    public IReadOnlyList<Mechanism> Movements { get; init; } = [];

    /// <summary>Gets the highest score that can be soreness of training.</summary>
    public int SorenessScore { get; init; }

    /// <summary>Gets the longest course that can be soreness of training, in minutes.</summary>
    public int SorenessMinutes { get; init; }

    /// <summary>Gets the days from which a pain counts as long-standing.</summary>
    public int StableDays { get; init; }

    /// <summary>Gets the points from which a rise counts for the trend.</summary>
    public int CountedRise { get; init; }

    /// <summary>
    /// Gets the most points of a rise that a report in a stretch records: of a rise that may be gone when the stretch is,
    /// the next session goes a step back, but it alone does not mean advice first.
    /// </summary>
    public int DuringRiseAtMost { get; init; }

    public IReadOnlyList<ResponseRow> Rows { get; init; } = [];
}
