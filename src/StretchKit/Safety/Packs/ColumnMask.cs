using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>For which columns the stretch half of a rule holds, and for which it could: one bit each.</summary>
internal readonly record struct ColumnMask(ulong[] True, ulong[] Maybe)
{
    public bool IsEmpty => Array.TrueForAll(Maybe, word => word == 0);

    public static ColumnMask Of(int words) => new(new ulong[words], new ulong[words]);

    public static bool Has(ulong[] words, int column) => (words[column >> 6] & (1UL << (column & 63))) != 0;

    public void Set(int column, Truth holds)
    {
        var bit = 1UL << (column & 63);
        True[column >> 6] |= holds.IsTrue ? bit : 0;
        Maybe[column >> 6] |= holds.IsFalse ? 0 : bit;
    }
}
