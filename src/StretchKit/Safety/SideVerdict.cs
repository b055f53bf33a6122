using StretchKit.Anatomy;

namespace StretchKit.Safety;

/// <summary>The levels of a <see cref="StretchVerdict"/> alone: what the composer looks at for every stretch on each of its sides.</summary>
/// <param name="column">The stretch and side, as a place among the columns of the report.</param>
/// <param name="side">The side.</param>
/// <param name="lowest">The mildest verdict that any answers could give.</param>
/// <param name="effective">The verdict that counts now.</param>
/// <param name="highest">The firmest verdict that any answers could give.</param>
/// <param name="isOftenHelpful">Whether the movement is often found helpful for this person.</param>
internal readonly struct SideVerdict(int column, BodySide side, Verdict lowest, Verdict effective, Verdict highest, bool isOftenHelpful)
{
    public int Column { get; init; } = column;

    public BodySide Side { get; init; } = side;

    public Verdict Lowest { get; init; } = lowest;

    public Verdict Effective { get; init; } = effective;

    public Verdict Highest { get; init; } = highest;

    public bool IsOftenHelpful { get; init; } = isOftenHelpful;
}
