using System.Globalization;
using StretchKit.Catalog;
using StretchKit.Safety;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Answers pain in, after and the day after a session. "Seek care first" is an ordinary answer.</summary>
internal static class PainReportEndpoint
{
    public static void MapPainReports(this IEndpointRouteBuilder app) =>
        app.MapPost("/pain-reports", RespondAsync)
            .DescribeBody<PainReportBody, PainAdviceDocument>("respondToPain", "Says what to do about pain around a session", """
                Says whether to continue, to ease, to stop this stretch or to end the session, with reasons, what to ask, and
                the profile for the next request. Look at `careFirst` first: when there is something in it, show it first and
                alone. What is left out is not known, never a no. Nothing is kept here, so keep the `profile` of the answer,
                after a good report too. The answer is health data.
                """)
            .WithTags(Tags.Safety);

    private static async Task<IResult> RespondAsync(
        HttpContext context, BodyReader reader, IStretchCatalog catalog, ISafetyEvaluator evaluator, DocumentWriter documents, TimeProvider clock)
    {
        var (body, refusal) = await reader.TakeAsync<PainReportBody>(context);
        if (body is null)
        {
            return refusal!;
        }

        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var (profile, report) = (ProfileReader.Read(body), new PainReportReader(body, catalog, today).Read());
        return body.Faults.IsEmpty
            ? Answer.With(documents.Write(PainAdviceDocument.Of(evaluator.Respond(profile, report), today, CultureInfo.CurrentUICulture)))
            : Problems.Faults(body.Faults.InOrder);
    }
}
