using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>The answer to a <see cref="PainReport"/>: what to do now, why, and what to compose with next time.</summary>
/// <remarks>Immutable. Its text form shows no health data. Information, not medical advice.</remarks>
public sealed class PainAdvice
{
    internal PainAdvice()
    {
    }

    /// <summary>Gets what to do.</summary>
    public required PainAnswer Answer { get; init; }

    /// <summary>Gets the triage of the person with what was reported. From <see cref="Triage.Consult"/> up the answer is to end the session.</summary>
    public required Triage Triage { get; init; }

    /// <summary>Gets what to do first, from <see cref="Triage.Consult"/> up; shown first and alone. Otherwise empty.</summary>
    public required IReadOnlyList<Message> CareFirst { get; init; }

    /// <summary>Gets the answer in one plain sentence.</summary>
    public required Message Text { get; init; }

    /// <summary>
    /// Gets every rule that holds or could hold, the firmest first, each with its sources and grade; those that decide are marked.
    /// Empty when nothing that was told speaks against going on.
    /// </summary>
    public required IReadOnlyList<SafetyFinding> Reasons { get; init; }

    /// <summary>Gets what to ask, because the answer could change with it.</summary>
    public required IReadOnlyList<Message> Questions { get; init; }

    /// <summary>
    /// Gets the profile for the next composition: what was reported of the session with its day, the warning signs, and
    /// records of the movements of the stretch. What restricts is recorded at once; what permits only from a clinician.
    /// </summary>
    public required HealthProfile Profile { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(PainAdvice);
}
