using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Answers with the library's own JSON, in the language that the request asked for.</summary>
internal static class Answer
{
    public const string MediaType = "application/json";

    public static FileContentHttpResult With(CompositionResult result, bool explained) => Json(StretchKitJson.Write(result, CultureInfo.CurrentUICulture, explained));

    public static FileContentHttpResult With(SafetyReport report) => Json(StretchKitJson.Write(report, CultureInfo.CurrentUICulture));

    public static FileContentHttpResult With(IEnumerable<Stretch> stretches) => Json(StretchKitJson.Write(stretches, CultureInfo.CurrentUICulture));

    private static FileContentHttpResult Json(byte[] utf8) => TypedResults.Bytes(utf8, MediaType);
}
