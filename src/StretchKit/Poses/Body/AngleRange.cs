namespace StretchKit.Poses.Body;

/// <summary>The usual range of one angle and the limit no healthy adult passes, in degrees.</summary>
internal readonly record struct AngleRange(double Low, double High, double LowestEver, double HighestEver)
{
    /// <summary>Values may come from measured geometry; half a degree is forgiven.</summary>
    private const double Slack = 0.5;

    public double Beyond(double degrees) => Math.Max(0, LowestEver - degrees) + Math.Max(0, degrees - HighestEver);

    public bool IsImpossible(double degrees) => Beyond(degrees) > Slack;

    public bool IsUnusual(double degrees) => degrees < Low - Slack || degrees > High + Slack;

    /// <summary>Gives the limit on the side of a value.</summary>
    public double LimitFor(double degrees, bool ever) =>
        degrees > (Low + High) / 2 ? (ever ? HighestEver : High) : (ever ? LowestEver : Low);
}
