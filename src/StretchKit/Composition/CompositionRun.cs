using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Composition.Search;
using StretchKit.Composition.Solver;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>
/// One composition, to be looked at again: what was asked and judged, and how to repeat it. Equal runs give equal
/// answers, so nothing that can be worked out again is kept.
/// </summary>
internal sealed class CompositionRun(ComposerKit kit, CompositionRequest request, SafetyReport report)
{
    public ComposerKit Kit { get; } = kit;

    public CompositionRequest Request { get; } = request;

    public SafetyReport Report { get; } = report;

    /// <summary>Gets the parts that were expected and that nothing could fill.</summary>
    public IReadOnlyList<RoutinePhase> MissingParts { get; set; } = [];

    public DateOnly Today => DateOnly.FromDateTime(Report.JudgedAt.DateTime);

    public CandidateFilter Filter() => new(Request, Report, Kit.Table);

    public RequestModel Model(RequestFrame frame, CandidateFilter filter) => new(frame, filter, Scoring());

    /// <summary>Gives what says how much stretches are worth to the request.</summary>
    public RequestScoring Scoring() => Kit.Terms.For(new(Request, Today));

    /// <summary>Gives the model with its ties: with the windows that a routine was proven in, or those asked for; <see langword="null"/> where safety leaves none.</summary>
    public TiedModel? TiedModel(OptimalityProof? proof)
    {
        if (Report.Triage >= Triage.Consult || Report.QuestionsComeFirst)
        {
            return null;
        }

        var frame = new RequestFrame(Request);
        return Model(frame, Filter()).BuildTied(proof?.Windows ?? frame.Windows, frame.Seconds);
    }

    public SearchLimits Limits(CancellationToken cancellation) => new(Request, Kit.Clock, cancellation);
}
