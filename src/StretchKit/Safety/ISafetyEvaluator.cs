using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>Judges a person and every stretch of the catalogue by the rule packs.</summary>
/// <remarks>
/// A singleton, safe to use from several threads. The same profile, situation, instant, catalogue and packs give the
/// same report. Information, not medical advice.
/// </remarks>
public interface ISafetyEvaluator
{
    /// <summary>Judges a person in a situation.</summary>
    /// <param name="profile">What is known about the person; <see cref="HealthProfile.Empty"/> when nothing is.</param>
    /// <param name="situation">The moment; left out, nothing is known of it.</param>
    /// <returns>Triage first, then a cited verdict for every stretch and side, and the open questions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    SafetyReport Evaluate(HealthProfile profile, Situation? situation = null);

    /// <summary>Answers a report of pain around a session.</summary>
    /// <param name="profile">What is known about the person before the report.</param>
    /// <param name="report">What the person reports.</param>
    /// <returns>
    /// The firmest answer of the rows that hold or could hold, with triage, reasons, what to ask, and the profile for the next
    /// composition. What is not known never gives <see cref="PainAnswer.Continue"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such stretch; the nearest is named. Or a profile has no room for another record.</exception>
    PainAdvice Respond(HealthProfile profile, PainReport report);
}
