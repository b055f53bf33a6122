using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Vocabulary;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Shows the self-assessments: all of them, or one.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder app)
    {
        app.MapGet("/assessments", List)
            .DescribeAnswer<AssessmentsDocument>("listAssessments", "Lists self-assessments", """
                Lists small tests that people do on themselves, to find where to begin. Ask `POST /safety-checks` first: where
                a stretch of `loadsLike` is to be avoided, so is the test. Keep a result in the profile under its `fact`, with
                its day, and compose with `followAssessments`.
                """)
            .DescribeKept()
            .WithTags(Tags.Assessments);
        app.MapGet("/assessments/{id}", Find)
            .DescribeAnswer<AssessmentDocument>("getAssessment", "Shows one self-assessment", """
                Shows one self-assessment: when not to do it, its steps, its results and what they do not say, and links to
                pictures of stretches that look about like it.
                """)
            .DescribeKept()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithTags(Tags.Assessments);
    }

    private static FileContentHttpResult List(HttpContext context, DocumentWriter documents, LinkGenerator links) =>
        Answer.With(context.Response, documents.Write(new AssessmentsDocument { Assessments = [.. SelfAssessment.All.Select(assessment => Document(assessment, context, links))] }));

    private static Results<FileContentHttpResult, ProblemHttpResult> Find(
        [Description("The id of the self-assessment.")] string id, HttpContext context, DocumentWriter documents, LinkGenerator links) =>
        SelfAssessment.All.FirstOrDefault(one => one.Id == id) is { } assessment
            ? Answer.With(context.Response, documents.Write(Document(assessment, context, links)))
            : Problems.UnknownAssessment(id, NearestName.Of(id, SelfAssessment.All.Select(one => one.Id)));

    private static AssessmentDocument Document(SelfAssessment assessment, HttpContext context, LinkGenerator links) =>
        AssessmentDocument.Of(assessment, CultureInfo.CurrentUICulture, stretch => links.FigureOf(stretch, context));
}
