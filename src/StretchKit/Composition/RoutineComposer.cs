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

        return Compose(new CompositionRun(kit, request, evaluator.Evaluate(request.Person, request.Situation)), cancellationToken);
    }

    public CompositionResult Recompose(CompositionResult previous, RoutineEdit edit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(edit);
        if (previous.Run.Kit != kit)
        {
            throw new ArgumentException("The result is of another composer, whose catalogue may be another.", nameof(previous));
        }

        var request = EditReader.Read(previous, edit);
        RequestChecks.CheckTime(request, kit.Limits, nameof(edit));

        // Answers age by days: on the day it was judged, a report is what judging again would give.
        var isToday = DateOnly.FromDateTime(kit.Clock.GetLocalNow().DateTime) == previous.Run.Today;
        return Compose(new CompositionRun(kit, request, isToday ? previous.Safety : evaluator.Evaluate(request.Person, request.Situation)), cancellationToken);
    }

    private static CompositionResult Compose(CompositionRun run, CancellationToken cancellationToken)
    {
        if (run.Report.Triage >= Triage.Consult)
        {
            return new(run, CompositionStatus.CareFirst);
        }

        if (run.Report.QuestionsComeFirst)
        {
            return new(run, CompositionStatus.AnswersFirst);
        }

        var frame = new RequestFrame(run.Request);
        var model = run.Model(frame, run.Filter());
        var found = new RoutineSearch(model, frame, run.Limits(cancellationToken)).Run();
        run.MissingParts = found.MissingParts;
        return found.Items.Count > 0 && KeepsLocks(run.Request.Change, found)
            ? Write(run, frame, model, found)
            : new(run, found.Cut is SolverCut.None ? CompositionStatus.Infeasible : CompositionStatus.Unknown);
    }

    private static bool KeepsLocks(RoutineChange? change, SearchResult found) =>
        change is null || change.Locked.All(entry => found.Items.Any(item => item.Candidate.Entry == entry));

    private static CompositionResult Write(CompositionRun run, RequestFrame frame, RequestModel model, SearchResult found)
    {
        var ordered = run.Request.Change is { } change ? StableOrder.Of(found.Items, change, frame) : found.Items;
        var routine = RoutineLayout.Lay(frame, ordered, run.Report.Judged, step => StepReasons.Of(run, step));
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
