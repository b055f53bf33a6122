using System.Numerics;
using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>
/// The verdicts of all columns, one row of bits for each level: what surely holds, what counts now, what could hold.
/// Everything is a join, so the order in which rules are added never matters.
/// </summary>
internal sealed class VerdictMasks : IRuleSink
{
    private const int Kinds = 3;

    /// <summary>Levels above suitable; nothing has to be kept of suitable itself.</summary>
    private const int Levels = (int)Verdict.Avoid;

    private readonly int _words;
    private readonly ulong[] _bits;

    public VerdictMasks(int words)
    {
        _words = words;
        _bits = new ulong[Kinds * Levels * words];
    }

    /// <summary>Gets the verdicts of which something is kept: all above suitable, the mildest first.</summary>
    public static Verdict[] RatedVerdicts { get; } = [Verdict.Caution, Verdict.Modify, Verdict.Avoid];

    private enum Kind
    {
        Lowest,
        Effective,
        Highest,
    }

    public void Clear() => Array.Clear(_bits);

    public void Add(CompiledRule rule, ColumnMask mask, ConditionInstance? about, bool isTrue, bool isStated)
    {
        var verdict = rule.Rule.Verdict;
        if (verdict is Verdict.Suitable)
        {
            return;
        }

        var counted = isStated ? verdict : rule.Unasked;
        Join(Kind.Highest, verdict, mask.Maybe);
        if (!isTrue)
        {
            Join(Kind.Effective, counted, mask.Maybe);
            return;
        }

        Join(Kind.Lowest, verdict, mask.True);
        Join(Kind.Effective, verdict, mask.True);
        if (!ReferenceEquals(mask.True, mask.Maybe))
        {
            JoinRest(Kind.Effective, counted, mask);
        }
    }

    public void Add(RuleGroup supposed) => Bits.Join(_bits, supposed.Supposed!._bits);

    /// <summary>Gets the row of a verdict in what surely holds.</summary>
    public Span<ulong> Lowest(Verdict verdict) => _bits.AsSpan(Row(Kind.Lowest, (int)verdict), _words);

    /// <summary>Gets the row of a verdict in what counts now.</summary>
    public Span<ulong> Effective(Verdict verdict) => _bits.AsSpan(Row(Kind.Effective, (int)verdict), _words);

    /// <summary>Gets the row of a verdict in what could hold.</summary>
    public Span<ulong> Highest(Verdict verdict) => _bits.AsSpan(Row(Kind.Highest, (int)verdict), _words);

    /// <summary>Gets what surely holds, what counts now and what could hold in the 64 columns of a word.</summary>
    public (VerdictWord Lowest, VerdictWord Effective, VerdictWord Highest) Word(int word) => (Word(Kind.Lowest, word), Word(Kind.Effective, word), Word(Kind.Highest, word));

    public Verdict Lowest(int column) => Firmest(Kind.Lowest, column);

    public Verdict Effective(int column) => Firmest(Kind.Effective, column);

    public Verdict Highest(int column) => Firmest(Kind.Highest, column);

    /// <summary>Tells whether a verdict would add to what surely holds, in any of some columns.</summary>
    /// <param name="columns">The columns that a rule could reach.</param>
    /// <param name="verdict">The rule's verdict.</param>
    /// <param name="addsAtLevel">Whether it also adds where the same verdict holds already, as further changes do.</param>
    public bool CouldRaise(ReadOnlySpan<ulong> columns, Verdict verdict, bool addsAtLevel)
    {
        for (var word = 0; word < _words; word++)
        {
            var surelyAsFirm = 0UL;
            for (var level = (int)verdict + (addsAtLevel ? 1 : 0); level <= Levels; level++)
            {
                surelyAsFirm |= _bits[Row(Kind.Lowest, level) + word];
            }

            if ((columns[word] & ~surelyAsFirm) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sums, over some columns, the steps between the lowest and the highest verdict.</summary>
    public int Doubt(ReadOnlySpan<ulong> columns) => Sum(Kind.Highest, columns) - Sum(Kind.Lowest, columns);

    private int Sum(Kind kind, ReadOnlySpan<ulong> columns)
    {
        var sum = 0;
        for (var word = 0; word < _words; word++)
        {
            var bits = 0UL;
            for (var level = Levels; level > 0; level--)
            {
                bits |= _bits[Row(kind, level) + word];
                sum += BitOperations.PopCount(bits & columns[word]);
            }
        }

        return sum;
    }

    private Verdict Firmest(Kind kind, int column)
    {
        for (var level = Levels; level > 0; level--)
        {
            if ((_bits[Row(kind, level) + (column >> 6)] & (1UL << (column & 63))) != 0)
            {
                return (Verdict)level;
            }
        }

        return Verdict.Suitable;
    }

    private VerdictWord Word(Kind kind, int word) => new(
        _bits[Row(kind, (int)Verdict.Caution) + word],
        _bits[Row(kind, (int)Verdict.Modify) + word],
        _bits[Row(kind, (int)Verdict.Avoid) + word]);

    private int Row(Kind kind, int level) => (((int)kind * Levels) + level - 1) * _words;

    private void Join(Kind kind, Verdict level, ulong[] mask)
    {
        if (level > Verdict.Suitable)
        {
            Bits.Join(_bits.AsSpan(Row(kind, (int)level), _words), mask);
        }
    }

    /// <summary>Joins the columns in which the stretch half could hold but is not known to.</summary>
    private void JoinRest(Kind kind, Verdict level, ColumnMask mask)
    {
        if (level > Verdict.Suitable)
        {
            var row = _bits.AsSpan(Row(kind, (int)level), _words);
            for (var word = 0; word < row.Length; word++)
            {
                row[word] |= mask.Maybe[word] & ~mask.True[word];
            }
        }
    }
}
