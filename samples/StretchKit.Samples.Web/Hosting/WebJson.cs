using System.Text.Json;
using System.Text.Json.Serialization;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Hosting;

/// <summary>The serializer's metadata of the bodies that come in, what goes out, and the shapes that OpenAPI describes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RoutineBody))]
[JsonSerializable(typeof(SafetyCheckBody))]
[JsonSerializable(typeof(PainReportBody))]
[JsonSerializable(typeof(RequestProblem))]
[JsonSerializable(typeof(RoutineDocument))]
[JsonSerializable(typeof(SafetyDocument))]
[JsonSerializable(typeof(StretchesDocument))]
[JsonSerializable(typeof(PainAdviceDocument))]
[JsonSerializable(typeof(AssessmentsDocument))]
[JsonSerializable(typeof(GuidanceDocument))]
internal sealed partial class WebJson : JsonSerializerContext;
