using StretchKit.Anatomy;

namespace StretchKit.Safety;

/// <summary>The levels of a <see cref="StretchVerdict"/> alone: what the composer looks at for every stretch on each of its sides.</summary>
/// <param name="Column">The stretch and side, as a place among the columns of the report.</param>
/// <param name="Side">The side.</param>
/// <param name="Lowest">The mildest verdict that any answers could give.</param>
/// <param name="Effective">The verdict that counts now.</param>
/// <param name="Highest">The firmest verdict that any answers could give.</param>
/// <param name="IsOftenHelpful">Whether the movement is often found helpful for this person.</param>
internal readonly record struct SideVerdict(int Column, BodySide Side, Verdict Lowest, Verdict Effective, Verdict Highest, bool IsOftenHelpful);
