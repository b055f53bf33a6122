using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Composes a routine. "Seek care first", "answers first" and "nothing suitable" are ordinary answers.</summary>
internal static class RoutineEndpoint
{
    public static void MapRoutines(this IEndpointRouteBuilder app) =>
        app.MapPost("/routines", ComposeAsync)
            .DescribeBody<RoutineBody, RoutineDocument>("composeRoutine", "Composes a routine", """
                Composes a routine that fits the time and breaks no safety rule. Look at `status` first: `care-first` (the
                advice comes before any stretching), `answers-first` (the open questions must be answered) and `infeasible`
                (the relaxations say what would help) are ordinary answers without a routine. With `followAssessments` the
                results of self-assessments in the profile choose what to work on. The answer is health data.
                """)
            .WithTags(Tags.Routines);

    private static async Task<IResult> ComposeAsync(HttpContext context, BodyReader reader, IStretchCatalog catalog, IRoutineComposer composer, TimeProvider clock)
    {
        var (body, refusal) = await reader.TakeAsync<RoutineBody>(context);
        if (body is null)
        {
            return refusal!;
        }

        var request = new RoutineReader(body, catalog, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)).Read();
        if (!body.Faults.IsEmpty)
        {
            return Problems.Faults(body.Faults.InOrder);
        }

        var result = composer.Compose(request, context.RequestAborted);
        var edit = new EditReader(body, catalog, result).Read();
        if (!body.Faults.IsEmpty)
        {
            return Problems.Faults(body.Faults.InOrder);
        }

        return Answer.With(edit is null ? result : composer.Recompose(result, edit, context.RequestAborted), body.Value.Explain is true);
    }
}
