using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Bounds;

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

    /// <summary>How far from a likely price the first look goes, as a part of it, and how much farther each next one.</summary>
    private const int NearPart = 32;
    private const int NearGrowth = 4;

    private const int MostPrice = 100_000;

    /// <summary>A price times all the ticks there are stays below this.</summary>
    private const int PriceSpace = 100_000_000;

    private readonly PhaseDual _dual = new();
    private readonly int[] _phasePrice = new int[ModelShape.Phases];
    private readonly DualPoint[] _overfill = new DualPoint[ModelShape.Phases];
    private readonly DualPoint[] _underfill = new DualPoint[ModelShape.Phases];
    private readonly bool[] _overfillKnown = new bool[ModelShape.Phases];
    private readonly bool[] _underfillKnown = new bool[ModelShape.Phases];
    private readonly int[] _likely = new int[ModelShape.Phases + 1];
    private OptionTable _options = null!;
    private int _highest;

    /// <summary>Gets the price of a tick of the whole budget.</summary>
    public int Tick { get; private set; }

    /// <summary>Gets the point beyond every price, where nothing is chosen: value 0, no ticks.</summary>
    private DualPoint Nothing => new(_highest, 0, 0);

    /// <summary>Gives the price of a tick in a phase: the general one, raised or lowered by its window.</summary>
    public int Of(int phase) => _phasePrice[phase];

    /// <summary>Gives what the window's own price adds to every value of the phase.</summary>
    public int WindowValue(int phase)
    {
        var extra = _phasePrice[phase] - Tick;
        return extra * (extra > 0 ? _options.MaximumTicks(phase) : _options.MinimumTicks(phase));
    }

    /// <summary>Finds the prices.</summary>
    /// <param name="options">The problem.</param>
    /// <param name="likely">The prices of a problem that is nearly the same, in milli-points, as published: they only shorten the way. Empty when there is none.</param>
    public void Find(OptionTable options, ReadOnlySpan<long> likely)
    {
        _options = options;
        _highest = Math.Min(MostPrice, PriceSpace / (options.BudgetTicks + 1));
        Array.Clear(_overfillKnown);
        Array.Clear(_underfillKnown);
        var granted = Math.Max(0, options.BudgetTicks - TransitionAllowance);
        for (var at = 0; at < _likely.Length; at++)
        {
            _likely[at] = likely.IsEmpty ? 0 : (int)Math.Clamp(likely[at] / options.Model.Unit, 0, _highest);
        }

        var (left, right) = _likely[0] > 0 ? Around(-1, granted) : (EvaluateAll(0), Beyond(-1));
        Tick = Minimize(-1, granted, left, right).Price;
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            _phasePrice[phase] = options.HasGroups(phase) ? Held(phase, Tick)?.Price ?? Tick : Tick;
        }
    }

    /// <summary>Gives a point on each side of the price that is looked for, ever farther from the likely one.</summary>
    private (DualPoint Left, DualPoint Right) Around(int phase, int granted)
    {
        var likely = _likely[phase + 1];
        var near = Evaluate(phase, likely);
        var isBelow = near.Ticks > granted;
        for (var step = (likely / NearPart) + 1; ; step *= NearGrowth)
        {
            var price = isBelow ? likely + step : likely - step;
            var far = price >= _highest ? Beyond(phase) : Evaluate(phase, Math.Max(price, 0));
            if (far.Ticks > granted != isBelow || price <= 0 || price >= _highest)
            {
                return isBelow ? (near, far) : (far, near);
            }

            near = far;
        }
    }

    private DualPoint Beyond(int phase) => phase < 0 && HasLeastTimes() ? EvaluateAll(_highest) : Nothing;

    /// <summary>Minimizes the convex dual of one phase, or of the whole routine, over the prices between two points.</summary>
    private DualPoint Minimize(int phase, int granted, DualPoint left, DualPoint right)
    {
        if (left.Ticks <= granted)
        {
            return left;
        }

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

        return best;
    }

    private DualPoint Evaluate(int phase, int price) => phase >= 0 ? _dual.Evaluate(_options, phase, price) : EvaluateAll(price);

    /// <summary>Adds the phases, each at the general price or at its window's when that binds.</summary>
    private DualPoint EvaluateAll(int price)
    {
        var (value, ticks) = (0, 0);
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            if (!_options.HasGroups(phase))
            {
                continue;
            }

            var point = Clamped(phase, price);
            var extra = point.Price - price;
            var used = extra > 0 ? _options.MaximumTicks(phase) : extra < 0 ? _options.MinimumTicks(phase) : point.Ticks;
            value += point.Value + (extra * used);
            ticks += used;
        }

        return new(price, value, ticks);
    }

    /// <summary>
    /// Evaluates a phase at a price, or at the one its window holds it to: never so low that it overfills the window,
    /// never so high that it underfills it. Those two are looked for only when they are needed.
    /// </summary>
    private DualPoint Clamped(int phase, int price)
    {
        if (Held(phase, price) is { } held)
        {
            return held;
        }

        var point = _dual.Evaluate(_options, phase, price);
        if (point.Ticks > _options.MaximumTicks(phase) && !_overfillKnown[phase])
        {
            _overfillKnown[phase] = true;
            var most = _options.MaximumTicks(phase);
            var (left, right) = _likely[phase + 1] > price ? Around(phase, most) : (point, Nothing);
            return _overfill[phase] = Minimize(phase, most, left, right);
        }

        if (point.Ticks < _options.MinimumTicks(phase) && !_underfillKnown[phase])
        {
            _underfillKnown[phase] = true;
            var lowest = _dual.Evaluate(_options, phase, LowestPrice(phase));
            return _underfill[phase] = Minimize(phase, _options.MinimumTicks(phase), lowest, point);
        }

        return point;
    }

    /// <summary>Gives the price to which the window of a phase holds another, as far as that is known; it is once the other was looked at.</summary>
    private DualPoint? Held(int phase, int price) =>
        _overfillKnown[phase] && price <= _overfill[phase].Price ? _overfill[phase]
        : _underfillKnown[phase] && price >= _underfill[phase].Price ? _underfill[phase]
        : null;

    private bool HasLeastTimes() => _options.MinimumTicks(0) + _options.MinimumTicks(1) + _options.MinimumTicks(2) + _options.MinimumTicks(3) > 0;

    private int LowestPrice(int phase)
    {
        var ticks = 1;
        for (var group = _options.FirstGroup(phase); group < _options.EndGroup(phase); group++)
        {
            ticks += _options.MostTicks(group);
        }

        return -Math.Min(16_000, PriceSpace / ticks);
    }
}
