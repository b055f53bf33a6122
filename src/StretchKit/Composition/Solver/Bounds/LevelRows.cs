using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Bounds;

/// <summary>
/// One step of the level knapsack: a row holds the best value for each level 0–15 of a group; a family adds at most one
/// of its options. Sixteen impossible places stand before the row, so that shifting by an option's levels is one load.
/// </summary>
internal static class LevelRows
{
    /// <summary>Ints a row takes: the impossible places, then the levels.</summary>
    public const int Stride = 32;

    public const int Pad = 16;

    /// <summary>Starts a row with no level reached: value 0 at level 0.</summary>
    public static void Start(Span<int> row)
    {
        row[..Stride].Fill(Score.None);
        row[Pad] = 0;
    }

    /// <summary>Writes to the target the row with one family added, at a price for each tick.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddFamily(ref int row, ref int target, ReadOnlySpan<DoseOption> family, int allowed, int price)
    {
        var low = Vector256.LoadUnsafe(ref row, Pad);
        var high = Vector256.LoadUnsafe(ref row, Pad + Lanes.Width);
        foreach (ref readonly var option in family)
        {
            if ((option.Cell & allowed) == 0)
            {
                continue;
            }

            var gain = Vector256.Create(option.At(price));
            var from = (nuint)(uint)(Pad - option.Levels);
            low = Vector256.Max(low, Vector256.LoadUnsafe(ref row, from) + gain);
            high = Vector256.Max(high, Vector256.LoadUnsafe(ref row, from + Lanes.Width) + gain);
        }

        low.StoreUnsafe(ref target, Pad);
        high.StoreUnsafe(ref target, Pad + Lanes.Width);
    }

    /// <summary>Gives the best of a row once each level's utility is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Best(ref int row, ref int utility) => Lanes.Largest(
        Vector256.LoadUnsafe(ref row, Pad) + Vector256.LoadUnsafe(ref utility),
        Vector256.LoadUnsafe(ref row, Pad + Lanes.Width) + Vector256.LoadUnsafe(ref utility, Lanes.Width));
}
