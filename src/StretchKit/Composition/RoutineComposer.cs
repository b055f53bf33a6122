using StretchKit.Catalog;
using StretchKit.Localization;
using StretchKit.Safety;

namespace StretchKit.Composition;

/// <summary>Asks safety, filters, searches, explains.</summary>
internal sealed class RoutineComposer(IStretchCatalog catalog, ISafetyEvaluator evaluator, StretchKitLimits limits) : IRoutineComposer
{
    public CompositionResult Compose(CompositionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestChecks.Run(request, catalog, limits);

        var report = evaluator.Evaluate(request.Person, request.Situation);
        if (report.Triage >= Triage.Consult)
        {
            return new() { Status = CompositionStatus.CareFirst, Safety = report, Summary = Message.Of("composition.care-first") };
        }

        if (report.QuestionsComeFirst)
        {
            return new() { Status = CompositionStatus.AnswersFirst, Safety = report, Summary = Message.Of("composition.answers-first") };
        }

        var filter = new CandidateFilter(request, report);
        filter.Run(catalog.Stretches);
        var found = ExactSearch.Run(request, filter.Candidates, cancellationToken);
        return found.Items.Count > 0
            ? ResultWriter.Write(request, report, filter, catalog, found)
            : ResultWriter.Infeasible(request, report, filter, catalog, found.IsCut);
    }
}
