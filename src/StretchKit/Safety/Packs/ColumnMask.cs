using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>For which columns the stretch half of a rule holds, and for which it could: one bit each.</summary>
internal sealed record ColumnMask(ulong[] True, ulong[] Maybe)
{
    public bool IsEmpty => Array.TrueForAll(Maybe, word => word == 0);

    /// <summary>Gives the words that the bits of so many columns take.</summary>
    public static int WordsFor(int columns) => Bits.WordsFor(columns);

    public static ColumnMask Of(int words) => new(new ulong[words], new ulong[words]);

    public static bool Has(ReadOnlySpan<ulong> words, int column) => Bits.Has(words, column);

    /// <summary>Gives the same mask with one row for both, where they are equal, so that nobody joins it twice.</summary>
    public ColumnMask Shared() => True.AsSpan().SequenceEqual(Maybe) ? new(True, True) : this;

    public void Set(int column, Truth holds)
    {
        var bit = 1UL << (column & 63);
        True[column >> 6] |= holds.IsTrue ? bit : 0;
        Maybe[column >> 6] |= holds.IsFalse ? 0 : bit;
    }
}
