using Microsoft.Extensions.Primitives;

namespace StretchKit.Samples.Web.Requests;

/// <summary>The values of a filter that may be given several times, or with commas.</summary>
internal static class QueryValues
{
    public static IEnumerable<string> Of(StringValues values) =>
        values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries)).Take(RequestLimits.Faults);
}
