using System.ComponentModel;
using StretchKit.Composition;

namespace StretchKit.Samples.Web.Documents;

/// <summary>How good a routine is, and how much better any other could be at most.</summary>
internal sealed record ProofDocument
{
    [Description("What the routine is worth, in points; compares routines for one request and measures no benefit.")]
    public required decimal Value { get; init; }

    [Description("What no routine for the request exceeds, in points.")]
    public required decimal UpperBound { get; init; }

    [Description("The difference: 0 when the routine is proven best.")]
    public required decimal Gap { get; init; }

    [Description("What ended the search before its proof was complete.")]
    public required SearchCut Cut { get; init; }

    [Description("The work of the search, in steps that are the same on every machine.")]
    public required long Work { get; init; }
}
