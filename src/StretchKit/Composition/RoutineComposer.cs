using StretchKit.Composition.Explaining;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Composition.Solver;
using StretchKit.Safety;

namespace StretchKit.Composition;

/// <summary>Asks safety, filters, searches, lays out.</summary>
internal sealed class RoutineComposer(ComposerKit kit, ISafetyEvaluator evaluator) : IRoutineComposer
{
    private const int UnderfilledBelowPercent = 90;

    public CompositionResult Compose(CompositionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestChecks.Run(request, kit.Catalog, kit.Limits);

        var run = new CompositionRun(kit, request, evaluator.Evaluate(request.Person, request.Situation));
        if (run.Report.Triage >= Triage.Consult)
        {
            return new(run, CompositionStatus.CareFirst);
        }

        if (run.Report.QuestionsComeFirst)
        {
            return new(run, CompositionStatus.AnswersFirst);
        }

        var frame = new RequestFrame(request);
        var model = run.Model(frame, run.Filter());
        var found = new RoutineSearch(model, frame, run.Limits(cancellationToken)).Run();
        run.MissingParts = found.MissingParts;
        return found.Items.Count > 0 ? Write(run, frame, model, found) : new(run, found.Cut is SolverCut.None ? CompositionStatus.Infeasible : CompositionStatus.Unknown);
    }

    private static CompositionResult Write(CompositionRun run, RequestFrame frame, RequestModel model, SearchResult found)
    {
        var routine = RoutineLayout.Lay(frame, found.Items, step => StepReasons.Of(run, step));
        var (wishes, verdict) = (0, Verdict.Suitable);
        foreach (var item in found.Items)
        {
            wishes += model.IsWished(item.Candidate.Entry) ? model.WishBonus : 0;
            verdict = item.Candidate.Verdict > verdict ? item.Candidate.Verdict : verdict;
        }

        return new(run, found.IsOptimal ? CompositionStatus.Optimal : CompositionStatus.Feasible)
        {
            Routine = routine,
            Proof = new(found, wishes),
            Verdict = verdict,
            IsUnderfilled = routine.Duration.Ticks * 100 < run.Request.Time.Ticks * UnderfilledBelowPercent,
        };
    }
}
