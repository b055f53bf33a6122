using System.ComponentModel;
using System.Globalization;

namespace StretchKit.Samples.Web.Requests;

/// <summary>One fault of a request: what is wrong, where, and how to put it right.</summary>
internal sealed class Fault
{
    private const int CodeBase = 6000;

    [Description("The permanent code of the kind of fault: SKW6… of a request, SKH3… of a profile (docs/formats/diagnostics.md).")]
    public required string Code { get; init; }

    [Description("The JSON path of the place in the body, or the name of the query parameter.")]
    public required string Path { get; init; }

    [Description("The line of the place in the body, from 1. Left out for a query.")]
    public int? Line { get; init; }

    [Description("The column of the place in characters, from 1. Left out for a query.")]
    public int? Column { get; init; }

    [Description("What is wrong.")]
    public required string Problem { get; init; }

    [Description("What would put it right.")]
    public required string Remedy { get; init; }

    [Description("The nearest valid name. Left out when no name was wrong or none is near.")]
    public string? NearestName { get; init; }

    public static string CodeOf(FaultKind kind) => string.Create(CultureInfo.InvariantCulture, $"SKW{CodeBase + (int)kind}");
}
