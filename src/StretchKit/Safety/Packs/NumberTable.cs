using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>
/// All comparisons with one number about a person, answered by one look: between two thresholds every number gives the
/// same answers, so they are worked out once for each such stretch of numbers.
/// </summary>
internal sealed class NumberTable
{
    private readonly FactDefinition _fact;
    private readonly int[] _starts;
    private readonly ulong[][] _satisfied;
    private readonly ulong[] _surelyWhenUnknown;
    private readonly ulong[] _possiblyWhenUnknown;

    /// <summary>Works out the answers.</summary>
    /// <param name="fact">The number.</param>
    /// <param name="comparisons">The comparisons with it, each with the bits that it satisfies.</param>
    public NumberTable(FactDefinition fact, Comparison[] comparisons)
    {
        _fact = fact;
        _starts = Starts(comparisons);
        _satisfied = new ulong[_starts.Length][];
        for (var segment = 0; segment < _starts.Length; segment++)
        {
            var start = _starts[segment];
            _satisfied[segment] = Union(comparisons, one => RangeOf(one).Contains(start));
        }

        _surelyWhenUnknown = Union(comparisons, one => RangeOf(one).Holds(null, fact.Min, fact.Max).IsTrue);
        _possiblyWhenUnknown = Union(comparisons, one => !RangeOf(one).Holds(null, fact.Min, fact.Max).IsFalse);
    }

    /// <summary>Adds what the person's number satisfies, surely and possibly.</summary>
    public void Ask(PersonFacts person, Span<ulong> surely, Span<ulong> possibly)
    {
        var state = person[_fact];
        if (state is { IsKnown: true, Number: { } number })
        {
            var bits = _satisfied[SegmentOf(number)];
            Bits.Join(surely, bits);
            Bits.Join(possibly, bits);
            return;
        }

        Bits.Join(surely, _surelyWhenUnknown);
        Bits.Join(possibly, _possiblyWhenUnknown);
    }

    /// <summary>Gives where a stretch of numbers begins, in order: at each threshold, and below them all.</summary>
    private static int[] Starts(Comparison[] comparisons)
    {
        var starts = new List<int> { int.MinValue };
        foreach (var one in comparisons)
        {
            var (lowest, highest) = RangeOf(one);
            Add(lowest);
            Add(highest == int.MaxValue ? int.MinValue : highest + 1);
        }

        starts.Sort();
        return [.. starts];

        void Add(int start)
        {
            if (!starts.Contains(start))
            {
                starts.Add(start);
            }
        }
    }

    private static ulong[] Union(Comparison[] comparisons, Predicate<Comparison> holds)
    {
        var union = new ulong[comparisons[0].Satisfied.Length];
        foreach (var one in comparisons)
        {
            if (holds(one))
            {
                Bits.Join(union, one.Satisfied);
            }
        }

        return union;
    }

    private static NumberRange RangeOf(Comparison one) => ((FactExpression)one.Expression).Range;

    private int SegmentOf(int number)
    {
        var segment = _starts.Length - 1;
        while (_starts[segment] > number)
        {
            segment--;
        }

        return segment;
    }
}
