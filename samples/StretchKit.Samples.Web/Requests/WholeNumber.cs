using System.Globalization;
using System.Text.Json;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Holds a number to its range.</summary>
internal static class WholeNumber
{
    public static bool IsWithin<T>(RequestBody<T> body, string property, int number, int lowest, int highest)
    {
        if (number >= lowest && number <= highest)
        {
            return true;
        }

        var name = JsonNamingPolicy.CamelCase.ConvertName(property);
        body.Report(
            FaultKind.OutOfRange,
            name,
            string.Create(CultureInfo.InvariantCulture, $"{name} is {number}"),
            string.Create(CultureInfo.InvariantCulture, $"use {lowest} to {highest}"));
        return false;
    }
}
