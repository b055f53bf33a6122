using StretchKit.Safety;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Judges a person and every stretch.</summary>
internal static class SafetyEndpoint
{
    public static void MapSafetyChecks(this IEndpointRouteBuilder app) =>
        app.MapPost("/safety-checks", CheckAsync)
            .DescribeBody<SafetyCheckBody, SafetyDocument>("checkSafety", "Judges a person and every stretch", """
                Gives triage and advice first, then the questions that are open, then a cited verdict for every stretch and
                each of its sides. "Seek care first" is an ordinary answer: see `triage`. The answer is health data.
                """)
            .WithTags(Tags.Safety);

    private static async Task<IResult> CheckAsync(HttpContext context, BodyReader reader, ISafetyEvaluator evaluator)
    {
        var (body, refusal) = await reader.TakeAsync<SafetyCheckBody>(context);
        if (body is null)
        {
            return refusal!;
        }

        var (profile, situation) = (ProfileReader.Read(body), SituationReader.Read(body));
        return body.Faults.IsEmpty ? Answer.With(evaluator.Evaluate(profile, situation)) : Problems.Faults(body.Faults.InOrder);
    }
}
