using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>A range of whole numbers, both ends included.</summary>
internal readonly record struct NumberRange(int Lowest, int Highest)
{
    public static NumberRange Everything { get; } = new(int.MinValue, int.MaxValue);

    public bool Contains(int number) => number >= Lowest && number <= Highest;

    /// <summary>Answers for a number that may be unknown but lies within a domain, which may already decide.</summary>
    public Truth Holds(int? number, int domainLowest, int domainHighest)
    {
        if (number is { } known)
        {
            return Contains(known);
        }

        if (domainLowest >= Lowest && domainHighest <= Highest)
        {
            return true;
        }

        return domainHighest < Lowest || domainLowest > Highest ? false : Truth.Unknown;
    }
}
