using System.Runtime.CompilerServices;

namespace StretchKit.Safety.Rules;

/// <summary>A set of values of one enumeration as bits, for enumerations of up to 64 values that begin at 0.</summary>
internal static class ValueSet
{
    public static ulong Of<T>(T[] values)
        where T : struct, Enum
    {
        var set = 0UL;
        foreach (var value in values)
        {
            set |= Bit(value);
        }

        return set;
    }

    public static bool Has<T>(ulong set, T value)
        where T : struct, Enum => (set & Bit(value)) != 0;

    private static ulong Bit<T>(T value)
        where T : struct, Enum => 1UL << Unsafe.As<T, int>(ref value);
}
