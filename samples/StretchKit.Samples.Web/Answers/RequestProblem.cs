using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Answers;

/// <summary>The problem of a request that cannot be used: RFC 9457, with every fault at once.</summary>
internal sealed class RequestProblem : ProblemDetails
{
    [Description("Every fault that was found, up to 100, in the order of their places.")]
    public required IReadOnlyList<Fault> Errors { get; init; }
}
