using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Joins many rule parts into verdict masks level by level: which parts count at a level is a set of bits, and the
/// columns of the level are the union of the masks of that set, gathered in a register.
/// </summary>
internal sealed class LevelJoin
{
    private readonly int _words;
    private readonly ulong[] _true;
    private readonly ulong[] _maybe;
    private readonly ulong[][] _ofVerdict;
    private readonly ulong[][] _ofUnasked;

    /// <summary>Binds the join to parts whose masks are the same for every person.</summary>
    public LevelJoin(CompiledRule[] parts, int words)
    {
        _words = words;
        _true = new ulong[parts.Length * words];
        _maybe = new ulong[parts.Length * words];
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part].On(null).True.CopyTo(_true, part * words);
            parts[part].On(null).Maybe.CopyTo(_maybe, part * words);
        }

        _ofVerdict = [.. VerdictMasks.RatedVerdicts.Select(verdict => SetOf(parts, part => part.Rule.Verdict == verdict))];
        _ofUnasked = [.. VerdictMasks.RatedVerdicts.Select(verdict => SetOf(parts, part => part.Unasked == verdict))];
    }

    /// <summary>Joins the parts that hold or could hold.</summary>
    /// <param name="isTrue">The parts that hold.</param>
    /// <param name="isPossible">The parts that hold or could hold.</param>
    /// <param name="isStated">The parts whose subject the person stated, which count in full while details are open.</param>
    /// <param name="masks">Takes them.</param>
    public void Join(ReadOnlySpan<ulong> isTrue, ReadOnlySpan<ulong> isPossible, ReadOnlySpan<ulong> isStated, VerdictMasks masks)
    {
        for (var level = 0; level < _ofVerdict.Length; level++)
        {
            var verdict = VerdictMasks.RatedVerdicts[level];
            var lowest = masks.Lowest(verdict);
            var effective = masks.Effective(verdict);
            var highest = masks.Highest(verdict);
            for (var at = 0; at < _words; at += Bits.WordsInVector)
            {
                var (surely, counted, possibly) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero, Vector256<ulong>.Zero);
                for (var word = 0; word < isTrue.Length; word++)
                {
                    var (ofVerdict, ofUnasked) = (_ofVerdict[level][word], _ofUnasked[level][word]);
                    surely |= Union(_true, at, word, isTrue[word] & ofVerdict);
                    counted |= Union(_maybe, at, word, isPossible[word] & ((isStated[word] & ofVerdict) | (~isStated[word] & ofUnasked)));
                    possibly |= Union(_maybe, at, word, isPossible[word] & ofVerdict);
                }

                Add(lowest, at, surely);
                Add(effective, at, surely | counted);
                Add(highest, at, possibly);
            }
        }
    }

    private Vector256<ulong> Union(ulong[] masks, int at, int word, ulong parts)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(masks);
        var union = Vector256<ulong>.Zero;
        for (; parts != 0; parts &= parts - 1)
        {
            var part = (word << 6) + BitOperations.TrailingZeroCount(parts);
            union |= Vector256.LoadUnsafe(ref first, (nuint)((part * _words) + at));
        }

        return union;
    }

    private static void Add(Span<ulong> row, int at, Vector256<ulong> more)
    {
        ref var first = ref MemoryMarshal.GetReference(row);
        (Vector256.LoadUnsafe(ref first, (nuint)at) | more).StoreUnsafe(ref first, (nuint)at);
    }

    private static ulong[] SetOf(CompiledRule[] parts, Predicate<CompiledRule> isIn)
    {
        var set = new ulong[(parts.Length + 63) / 64];
        for (var part = 0; part < parts.Length; part++)
        {
            if (isIn(parts[part]))
            {
                Bits.Set(set, part);
            }
        }

        return set;
    }
}
