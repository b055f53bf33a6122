namespace StretchKit.Composition.Solver.Bounds;

/// <summary>A convex function of a price at one point: its value, and the ticks that are its slope, negated.</summary>
/// <param name="price">The price of a tick, in milli-points.</param>
/// <param name="value">The best value at that price, what the ticks cost taken off.</param>
/// <param name="ticks">The ticks the best choice uses.</param>
internal readonly struct DualPoint(int price, int value, int ticks)
{
    public int Price { get; init; } = price;

    public int Value { get; init; } = value;

    public int Ticks { get; init; } = ticks;

    /// <summary>Gives the price at which the tangents of two points meet, when so many ticks are granted.</summary>
    public static int Meet(DualPoint left, DualPoint right)
    {
        // left.Value - left.Ticks (p - left.Price) = right.Value - right.Ticks (p - right.Price); the granted ticks cancel.
        var rise = left.Value + ((long)left.Ticks * left.Price) - right.Value - ((long)right.Ticks * right.Price);
        var fall = left.Ticks - right.Ticks;
        return fall <= 0 ? left.Price : (int)Math.Clamp(rise / fall, left.Price, right.Price);
    }

    /// <summary>Gives the value of the dual at this point with so many ticks granted.</summary>
    public long With(int granted) => Value + ((long)Price * granted);

    /// <summary>Gives the tangent's value at another price, with so many ticks granted.</summary>
    public long Tangent(int price, int granted) => Value + ((long)Price * granted) + ((long)(granted - Ticks) * (price - Price));
}
