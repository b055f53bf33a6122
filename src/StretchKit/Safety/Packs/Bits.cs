using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StretchKit.Safety.Packs;

/// <summary>Rows of bits that are worked on a whole vector at a time. They are whole vectors long.</summary>
internal static class Bits
{
    /// <summary>How many words a vector has.</summary>
    public const int WordsInVector = 4;

    /// <summary>Gives the words that so many bits take.</summary>
    public static int WordsFor(int bits) => (bits + (64 * WordsInVector) - 1) / (64 * WordsInVector) * WordsInVector;

    public static bool Has(ReadOnlySpan<ulong> row, int bit) => (row[bit >> 6] & (1UL << (bit & 63))) != 0;

    public static void Set(Span<ulong> row, int bit) => row[bit >> 6] |= 1UL << (bit & 63);

    /// <summary>Adds the bits of one row to another.</summary>
    public static void Join(Span<ulong> row, ReadOnlySpan<ulong> more)
    {
        ref var target = ref MemoryMarshal.GetReference(row);
        ref var source = ref MemoryMarshal.GetReference(more);
        for (nuint word = 0; word < (nuint)row.Length; word += WordsInVector)
        {
            (Vector256.LoadUnsafe(ref target, word) | Vector256.LoadUnsafe(ref source, word)).StoreUnsafe(ref target, word);
        }
    }
}
