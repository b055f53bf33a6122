using StretchKit.Dosage;
using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>A preference of your own: how much a stretch with a dose is to your liking, beside the built-in terms.</summary>
/// <remarks>
/// Register it with <see cref="IStretchKitBuilder.AddScoringTerm{TTerm}"/>. It can make a routine better or worse in
/// your eyes, never safer or less safe: what safety leaves out stays out. What it says is added to the value of the
/// stretch, so the routine is still proven best. It is called from several threads, and must give the same answer for
/// the same arguments.
/// </remarks>
public interface IScoringTerm
{
    /// <summary>Gets the name of the term, in kebab-case; each term has its own.</summary>
    string Id { get; }

    /// <summary>Gets how much the term can matter, in points; a point is one second on a muscle of full weight.</summary>
    /// <value>1 to 20; all own terms together at most 50.</value>
    int Points { get; }

    /// <summary>Says how much of <see cref="Points"/> a stretch with a dose earns.</summary>
    /// <param name="request">The request.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="dose">The dose of one side.</param>
    /// <returns>-100 to 100 percent; anything else ends the composition with an <see cref="InvalidOperationException"/>.</returns>
    int Percent(CompositionRequest request, Stretch stretch, Dose dose);
}
