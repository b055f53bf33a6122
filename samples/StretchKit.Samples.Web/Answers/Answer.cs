using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Answers with JSON in the language that the request asked for: the library's own shapes, and documents of this sample for what has none.</summary>
internal static class Answer
{
    public const string MediaType = "application/json";

    public static FileContentHttpResult With(CompositionResult result, bool explained) => With(StretchKitJson.Write(result, CultureInfo.CurrentUICulture, explained));

    public static FileContentHttpResult With(SafetyReport report) => With(StretchKitJson.Write(report, CultureInfo.CurrentUICulture));

    public static FileContentHttpResult With(HttpResponse response, IEnumerable<Stretch> stretches) =>
        Kept.Of(response, StretchKitJson.Write(stretches, CultureInfo.CurrentUICulture), MediaType, mayBeCompressed: true);

    /// <summary>Answers with a document about a person.</summary>
    public static FileContentHttpResult With(byte[] document) => TypedResults.Bytes(document, MediaType);

    /// <summary>Answers with a document that is the same for everybody.</summary>
    public static FileContentHttpResult With(HttpResponse response, byte[] document) => Kept.Of(response, document, MediaType, mayBeCompressed: true);
}
