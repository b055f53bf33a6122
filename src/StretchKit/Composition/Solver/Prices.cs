namespace StretchKit.Composition.Solver;

/// <summary>
/// Finds what a tick is worth: the price at which the routine, left to choose freely, wants just the time there is.
/// A window that binds gets a price of its own. Any prices give a valid upper bound; good ones give a close one. The
/// dual is convex, so two tangents that meet point to the next price to try, and a handful of tries suffice.
/// </summary>
internal sealed class Prices
{
    /// <summary>Ticks set aside for changing position; close enough for a price.</summary>
    private const int TransitionAllowance = 12;

    private const int MostTries = 24;

    /// <summary>The search ends when the tangents leave less than this part of the value to gain.</summary>
    private const int Precision = 4096;

    private const int MostPrice = 100_000;

    /// <summary>A price times all the ticks there are stays below this.</summary>
    private const int PriceSpace = 100_000_000;

    private readonly PhaseDual _dual = new();
    private readonly int[] _phasePrice = new int[ModelShape.Phases];
    private readonly int[] _leastPrice = new int[ModelShape.Phases];
    private readonly int[] _mostPrice = new int[ModelShape.Phases];
    private readonly bool[] _leastKnown = new bool[ModelShape.Phases];
    private readonly bool[] _mostKnown = new bool[ModelShape.Phases];
    private OptionTable _options = null!;
    private int _highest;

    /// <summary>Gets the price of a tick of the whole budget.</summary>
    public int Tick { get; private set; }

    /// <summary>Gives the price of a tick in a phase: the general one, raised or lowered by its window.</summary>
    public int Of(int phase) => _phasePrice[phase];

    /// <summary>Gives what the window's own price adds to every value of the phase.</summary>
    public int WindowValue(int phase)
    {
        var extra = _phasePrice[phase] - Tick;
        return extra * (extra > 0 ? _options.MaximumTicks(phase) : _options.MinimumTicks(phase));
    }

    public void Find(OptionTable options)
    {
        _options = options;
        _highest = Math.Min(MostPrice, PriceSpace / (options.BudgetTicks + 1));
        Array.Clear(_leastKnown);
        Array.Clear(_mostKnown);
        var granted = Math.Max(0, options.BudgetTicks - TransitionAllowance);
        Tick = Minimize(-1, granted, 0, _highest);
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            _phasePrice[phase] = Clamped(phase, Tick);
        }
    }

    /// <summary>Minimizes the convex dual of one phase, or of the whole routine, over the price.</summary>
    private int Minimize(int phase, int granted, int lowest, int highest)
    {
        var left = Evaluate(phase, lowest);
        if (left.Ticks <= granted)
        {
            return lowest;
        }

        // Beyond every price nothing is chosen: value 0, no ticks.
        var right = new DualPoint(highest, 0, 0);
        var best = left;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var price = DualPoint.Meet(left, right);
            var floor = left.Tangent(price, granted);
            if (price <= left.Price || price >= right.Price || best.With(granted) - floor <= best.With(granted) / Precision)
            {
                break;
            }

            var point = Evaluate(phase, price);
            best = point.With(granted) < best.With(granted) ? point : best;
            if (point.Ticks == granted)
            {
                break;
            }

            if (point.Ticks > granted)
            {
                left = point;
            }
            else
            {
                right = point;
            }
        }

        return best.Price;
    }

    private DualPoint Evaluate(int phase, int price) => phase >= 0 ? _dual.Evaluate(_options, phase, price) : EvaluateAll(price);

    /// <summary>Adds the phases, each at the general price or at its window's when that binds.</summary>
    private DualPoint EvaluateAll(int price)
    {
        var sum = new DualPoint(price, 0, 0);
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            var own = Clamped(phase, price);
            var point = _dual.Evaluate(_options, phase, own);
            var ticks = own > price ? _options.MaximumTicks(phase) : own < price ? _options.MinimumTicks(phase) : point.Ticks;
            sum = new(price, sum.Value + point.Value + ((own - price) * (own == price ? 0 : ticks)), sum.Ticks + ticks);
        }

        return sum;
    }

    /// <summary>Gives the price a phase follows: never so low that it overfills its window, never so high that it underfills it.</summary>
    private int Clamped(int phase, int price)
    {
        if (!_options.HasGroups(phase))
        {
            return price;
        }

        if (price < Least(phase))
        {
            return Least(phase);
        }

        return _options.MinimumTicks(phase) > 0 && price > Most(phase) ? Most(phase) : price;
    }

    private int Least(int phase)
    {
        if (!_leastKnown[phase])
        {
            _leastKnown[phase] = true;
            _leastPrice[phase] = _options.MaximumTicks(phase) >= _options.BudgetTicks ? 0 : Minimize(phase, _options.MaximumTicks(phase), 0, _highest);
        }

        return _leastPrice[phase];
    }

    private int Most(int phase)
    {
        if (!_mostKnown[phase])
        {
            _mostKnown[phase] = true;
            var ticks = 1;
            for (var group = _options.FirstGroup(phase); group < _options.EndGroup(phase); group++)
            {
                ticks += _options.MostTicks(group);
            }

            var lowest = -Math.Min(16_000, PriceSpace / ticks);
            _mostPrice[phase] = Minimize(phase, _options.MinimumTicks(phase), lowest, _highest);
        }

        return _mostPrice[phase];
    }
}
