using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace StretchKit.Composition.Solver;

/// <summary>
/// The few vector loops the solver lives on, written once with <see cref="Vector256"/>: the runtime maps it to AVX2, to
/// pairs of 128-bit registers or to plain arithmetic, with the same integers everywhere.
/// </summary>
internal static class Lanes
{
    public const int Width = 8;

    /// <summary>target[i] = max(target[i], source[i] + value) for i below count. The two must not overlap.</summary>
    public static void MaxAdd(ref int target, ref int source, int count, int value)
    {
        if (count >= Width)
        {
            var values = Vector256.Create(value);
            var last = (nuint)(count - Width);
            for (nuint at = 0; at < last; at += Width)
            {
                Vector256.Max(Vector256.LoadUnsafe(ref target, at), Vector256.LoadUnsafe(ref source, at) + values).StoreUnsafe(ref target, at);
            }

            // The last vector may repeat some places; a maximum taken twice is the same maximum.
            Vector256.Max(Vector256.LoadUnsafe(ref target, last), Vector256.LoadUnsafe(ref source, last) + values).StoreUnsafe(ref target, last);
            return;
        }

        for (var at = 0; at < count; at++)
        {
            ref var place = ref Unsafe.Add(ref target, at);
            place = Math.Max(place, Unsafe.Add(ref source, at) + value);
        }
    }

    /// <summary>Gives the largest of sixteen lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Largest(Vector256<int> low, Vector256<int> high)
    {
        var eight = Vector256.Max(low, high);
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return Math.Max(Math.Max(four.GetElement(0), four.GetElement(1)), Math.Max(four.GetElement(2), four.GetElement(3)));
    }
}
