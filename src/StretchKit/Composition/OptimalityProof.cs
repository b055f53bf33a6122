using System.Globalization;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Composition.Solver;

namespace StretchKit.Composition;

/// <summary>How good a routine is, and how much better any other could be at most.</summary>
/// <remarks>
/// Immutable. A point is one second a side on a muscle of full weight. Values compare routines for one request; they
/// measure no benefit to health. Granted wishes are not counted: they come before everything else.
/// </remarks>
public sealed class OptimalityProof
{
    private const decimal MilliPoints = 1000m;

    internal OptimalityProof(SearchResult found, int wishes)
    {
        Value = (found.Value - wishes) / MilliPoints;
        UpperBound = (found.Bound - wishes) / MilliPoints;
        Cut = found.Cut switch
        {
            SolverCut.WorkLimit => SearchCut.WorkLimit,
            SolverCut.Deadline => SearchCut.TimeLimit,
            SolverCut.Cancellation => SearchCut.Cancellation,
            _ => SearchCut.None,
        };
        Work = found.Work;
        Windows = found.Windows;
        Prices = found.Prices;
        RootBound = (found.RootBound - wishes) / MilliPoints;
    }

    /// <summary>Gets what the routine is worth, in points, exact to a thousandth.</summary>
    public decimal Value { get; }

    /// <summary>Gets what no routine for the request exceeds, in points.</summary>
    /// <value>At least <see cref="Value"/>; equal to it when the routine is proven best.</value>
    public decimal UpperBound { get; }

    /// <summary>Gets how much better another routine could be at most, in points.</summary>
    /// <value>0 when the routine is proven best.</value>
    public decimal Gap => UpperBound - Value;

    /// <summary>Gets what ended the search before its proof was complete.</summary>
    public SearchCut Cut { get; }

    /// <summary>Gets the work the search took, in steps of about a nanosecond; the same on every machine.</summary>
    public long Work { get; }

    /// <summary>Gets the prices of time that prove <see cref="RootBound"/> without a search: of the whole budget, then within each part.</summary>
    internal long[] Prices { get; }

    /// <summary>Gets the bound that the prices prove, in points.</summary>
    internal decimal RootBound { get; }

    /// <summary>Gets the windows of the parts that were kept.</summary>
    internal PhaseWindow[] Windows { get; }

    /// <summary>Gives value and bound.</summary>
    /// <returns>For example <c>412.5 of at most 412.5 points</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:0.###} of at most {UpperBound:0.###} points");
}
