namespace StretchKit.Composition;

/// <summary>Composes routines. It asks the safety evaluator itself, so no routine can skip it.</summary>
/// <remarks>A singleton, safe to use from several threads.</remarks>
public interface IRoutineComposer
{
    /// <summary>Composes a routine that fits the time available and breaks no safety rule.</summary>
    /// <param name="request">What to work on, for whom, and how long there is.</param>
    /// <param name="cancellationToken">Ends the search early; the best routine found so far is returned.</param>
    /// <returns>A result whose <see cref="CompositionResult.Status"/> says whether there is a routine, and if not, what comes first or what is in the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The request cannot be meant: a time out of range, an unknown stretch, an empty list of positions; the message names the property.</exception>
    /// <remarks>Equal requests at the same instant give equal results on every machine, unless a cancellation cut the search.</remarks>
    CompositionResult Compose(CompositionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes a routine: swaps, locks, easier and harder variants, more or less time; the rest stays unless a change is clearly better.</summary>
    /// <param name="previous">A result with a routine, of this composer.</param>
    /// <param name="edit">What to change.</param>
    /// <param name="cancellationToken">Ends the search early; the best routine found so far is returned.</param>
    /// <returns>
    /// A result like any other; its value counts the edit's margin for each stretch that stayed. When what is locked does
    /// not fit, there is no routine, and the notes say why.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The result has no routine, or the edit contradicts itself, or names a stretch that is not in the routine; the message names the property.</exception>
    /// <remarks>Safety is judged again, unless it is still the day on which the previous result was judged.</remarks>
    CompositionResult Recompose(CompositionResult previous, RoutineEdit edit, CancellationToken cancellationToken = default);
}
