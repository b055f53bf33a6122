using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>
/// The verdicts of all columns, one bit set for each level: what surely holds, what counts now, what could hold; and
/// which columns are often helpful. Everything is a join, so the order in which rules are added never matters.
/// </summary>
internal sealed class VerdictMasks
{
    private const int Levels = 4;

    private readonly int _words;
    private readonly ulong[] _bits;

    public VerdictMasks(int words)
    {
        _words = words;
        _bits = new ulong[words * Levels * 5];
    }

    public void Clear() => Array.Clear(_bits);

    /// <summary>Adds one rule for a person of whom its person half is true or unknown.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mask">The columns of its stretch half.</param>
    /// <param name="person">Its person half.</param>
    /// <param name="isStated">Whether the person stated what the rule is about, so that open details count in full.</param>
    public void Add(CompiledRule rule, in ColumnMask mask, Truth person, bool isStated)
    {
        var verdict = (int)rule.Rule.Verdict;
        var lowest = Row(0, verdict);
        var highest = Row(2, verdict);
        var counted = Row(1, (int)(isStated ? rule.Rule.Verdict : rule.Unasked));
        var certain = Row(1, verdict);
        var stated = Row(3, verdict);
        var helpful = Row(4, verdict);
        for (var word = 0; word < _words; word++)
        {
            var maybe = mask.Maybe[word];
            var surely = person.IsTrue ? mask.True[word] : 0;
            _bits[highest + word] |= maybe;
            _bits[counted + word] |= maybe & ~surely;
            _bits[lowest + word] |= surely;
            _bits[certain + word] |= surely;
            _bits[stated + word] |= isStated ? maybe : surely;
            _bits[helpful + word] |= rule.Rule.IsHelpful ? surely : 0;
        }
    }

    public void Add(VerdictMasks other)
    {
        for (var index = 0; index < _bits.Length; index++)
        {
            _bits[index] |= other._bits[index];
        }
    }

    public Verdict Lowest(int column) => Firmest(0, column);

    public Verdict Effective(int column) => Firmest(1, column);

    public Verdict Highest(int column) => Firmest(2, column);

    /// <summary>Tells whether a helpful remark holds and nothing stricter than its own verdict does.</summary>
    public bool IsOftenHelpful(int column) => Has(4, (int)Firmest(3, column), column);

    /// <summary>Tells whether a verdict is firmer than what surely holds, in any of some columns.</summary>
    public bool CouldRaise(in ColumnMask mask, Verdict verdict)
    {
        for (var word = 0; word < _words; word++)
        {
            var surelyAsFirm = 0UL;
            for (var level = (int)verdict; level < Levels; level++)
            {
                surelyAsFirm |= _bits[Row(0, level) + word];
            }

            if ((mask.Maybe[word] & ~surelyAsFirm) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private Verdict Firmest(int kind, int column)
    {
        for (var level = Levels - 1; level > 0; level--)
        {
            if (Has(kind, level, column))
            {
                return (Verdict)level;
            }
        }

        return Verdict.Suitable;
    }

    private bool Has(int kind, int level, int column) => (_bits[Row(kind, level) + (column >> 6)] & (1UL << (column & 63))) != 0;

    private int Row(int kind, int level) => ((kind * Levels) + level) * _words;
}
