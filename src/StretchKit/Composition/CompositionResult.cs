using StretchKit.Composition.Explaining;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Safety;

namespace StretchKit.Composition;

/// <summary>What a composition gave: a routine, or an explained reason why there is none.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Reasons are put together when somebody asks for them. Its text form
/// shows no health data.
/// </remarks>
public sealed class CompositionResult
{
    private readonly CompositionRun _run;
    private Message? _summary;
    private IReadOnlyList<Message>? _notes;
    private IReadOnlyList<Message>? _relaxations;
    private IReadOnlyList<Omission>? _omissions;
    private RoutineExplanation? _explanation;

    internal CompositionResult(CompositionRun run, CompositionStatus status)
    {
        _run = run;
        Status = status;
    }

    /// <summary>Gets how it ended.</summary>
    public CompositionStatus Status { get; }

    /// <summary>Gets the request. It holds health data.</summary>
    public CompositionRequest Request => _run.Request;

    /// <summary>Gets the routine, or <see langword="null"/> when there is none.</summary>
    public Routine? Routine { get; internal init; }

    /// <summary>Gets how good the routine is proven to be, or <see langword="null"/> when there is none.</summary>
    public OptimalityProof? Proof { get; internal init; }

    /// <summary>Gets the outcome in one or two sentences.</summary>
    public Message Summary => _summary ??= ResultTexts.Summary(this);

    /// <summary>Gets what a person should know beside the steps: wishes not granted, one-sided steps, why it is short; without a routine, first what is in the way.</summary>
    public IReadOnlyList<Message> Notes => _notes ??= HasReasons ? ResultTexts.Notes(_run, this) : [];

    /// <summary>Gets what would make more possible: equipment, positions, wishes, minutes; never safety.</summary>
    /// <value>
    /// Without a routine, the least changes that would give one, each enough by itself; with one that leaves time over,
    /// what would open the most further stretches; else empty.
    /// </value>
    public IReadOnlyList<Message> Relaxations => _relaxations ??= HasReasons ? RelaxationFinder.Find(_run, this) : [];

    /// <summary>Gets every stretch that is not in the routine, with the reason, in the order of the catalogue.</summary>
    public IReadOnlyList<Omission> Omissions => _omissions ??= HasReasons ? OmissionList.Of(_run, Routine) : [];

    /// <summary>Gets why the routine is as it is, or <see langword="null"/> when there is none; costs nothing until it is asked.</summary>
    public RoutineExplanation? Explanation => Routine is null ? null : _explanation ??= new(_run, this);

    /// <summary>Gets the safety report that the routine obeys.</summary>
    public SafetyReport Safety => _run.Report;

    /// <summary>Gets the firmest verdict of the steps as they stand in the routine; <see langword="null"/> without a routine.</summary>
    public Verdict? Verdict { get; internal init; }

    /// <summary>Gets whether open questions could still change the advice.</summary>
    public bool IsProvisional => Safety.IsProvisional;

    /// <summary>Gets whether the routine leaves more than a tenth of the time unused.</summary>
    public bool IsUnderfilled { get; internal init; }

    internal CompositionRun Run => _run;

    private bool HasReasons => Status is not (CompositionStatus.CareFirst or CompositionStatus.AnswersFirst);

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident; even a status may be health data.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(CompositionResult);
}
