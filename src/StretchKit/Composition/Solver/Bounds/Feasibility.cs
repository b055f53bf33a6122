using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Bounds;

/// <summary>
/// The quick reasons why no routine can exist: a window that no choice of steps fills, or windows whose least times
/// exceed the budget together. A set of reachable sums, one bit a tick. Passing says nothing; failing is a proof.
/// </summary>
internal sealed class Feasibility
{
    private const int WordBits = 64;

    private readonly ulong[] _reach = new ulong[(ModelShape.MostBudgetSeconds / ModelShape.SecondsPerTick / WordBits) + 2];
    private readonly ulong[] _before = new ulong[(ModelShape.MostBudgetSeconds / ModelShape.SecondsPerTick / WordBits) + 2];

    public bool MayFit(OptionTable options)
    {
        if (options.BudgetTicks < 0)
        {
            return false;
        }

        var needed = 0;
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            if (options.MinimumTicks(phase) > options.MaximumTicks(phase))
            {
                return false;
            }

            if (options.MinimumTicks(phase) > 0)
            {
                var least = Least(options, phase);
                if (least < 0)
                {
                    return false;
                }

                needed += least;
            }
        }

        return needed <= options.BudgetTicks;
    }

    /// <summary>Gives the fewest ticks within the window that some choice of one option a family adds up to, or -1.</summary>
    private int Least(OptionTable options, int phase)
    {
        var words = (options.MaximumTicks(phase) / WordBits) + 1;
        _reach.AsSpan(0, words).Clear();
        _reach[0] = 1;
        for (var family = options.FirstFamily(options.FirstGroup(phase)); family < options.FirstFamily(options.EndGroup(phase)); family++)
        {
            _reach.AsSpan(0, words).CopyTo(_before);
            foreach (ref readonly var option in options.Family(family))
            {
                Shift(words, option.Ticks);
            }
        }

        for (var ticks = options.MinimumTicks(phase); ticks <= options.MaximumTicks(phase); ticks++)
        {
            if ((_reach[ticks / WordBits] >> (ticks % WordBits) & 1) != 0)
            {
                return ticks;
            }
        }

        return -1;
    }

    private void Shift(int words, int ticks)
    {
        var (whole, bits) = (ticks / WordBits, ticks % WordBits);
        for (var word = words - 1; word >= whole; word--)
        {
            var shifted = _before[word - whole] << bits;
            if (bits > 0 && word > whole)
            {
                shifted |= _before[word - whole - 1] >> (WordBits - bits);
            }

            _reach[word] |= shifted;
        }
    }
}
