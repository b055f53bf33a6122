using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>A small test that people do on themselves, to find where to begin: how to do it, its results, what they point to.</summary>
/// <remarks>
/// Immutable and safe to share between threads. The result is a fact of the profile like any other: keep it with
/// <see cref="HealthProfile.With(string, string, DateOnly?)"/> under <see cref="FactId"/>; after 90 days it is stale. It is no
/// test of health, and no result is a pass or a fail: show <see cref="Limits"/> with it.
/// </remarks>
public sealed class SelfAssessment
{
    private readonly AssessmentDraft _draft;

    internal SelfAssessment(AssessmentDraft draft)
    {
        _draft = draft;
        Steps = [.. Enumerable.Range(1, draft.Steps).Select(step => Message.Of($"assessment.{Id}.step-{step}"))];
        Results = draft.Fact.Choices.ToDictionary(choice => choice, choice => Message.Of($"choice.{(ComparesSides ? "side" : FactId)}.{choice}"), StringComparer.Ordinal);
    }

    /// <summary>Gets all of them, in the order in which they are best done.</summary>
    public static IReadOnlyList<SelfAssessment> All => AssessmentReader.All;

    /// <summary>Gets the permanent id.</summary>
    public string Id => _draft.Id;

    /// <summary>Gets what a person calls it.</summary>
    public Message Name => Message.Of($"assessment.{Id}.name");

    /// <summary>Gets what it gives an idea of.</summary>
    public Message Purpose => Message.Of($"assessment.{Id}.purpose");

    /// <summary>Gets what to do, in order.</summary>
    public IReadOnlyList<Message> Steps { get; }

    /// <summary>Gets when not to do it and when to stop; show it before the steps.</summary>
    public Message Stop { get; } = Message.Of("assessment.stop");

    /// <summary>Gets what a result does not say; show it beside the results.</summary>
    public Message Limits { get; } = Message.Of("assessment.limits");

    /// <summary>Gets the fact of the profile that keeps the result.</summary>
    public string FactId => _draft.Fact.Id;

    /// <summary>Gets the results in words, under the choices of the fact, from far to near or the sides.</summary>
    public IReadOnlyDictionary<string, Message> Results { get; }

    /// <summary>Gets whether it compares left with right; the result is then the tighter side.</summary>
    public bool ComparesSides => _draft.Fact.Choices is ["same", "left", "right"];

    /// <summary>Gets the stretches that load the body as the test does. Where one of them is to be avoided, so is the test; the first shows how it looks.</summary>
    public IReadOnlyList<StretchId> LoadsLike => _draft.LoadsLike;

    /// <summary>Gets the sources.</summary>
    public IReadOnlyList<Citation> Citations => _draft.Citations;

    /// <summary>Gives the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    /// <summary>Gives what a result points to; <see langword="null"/> when it points nowhere.</summary>
    internal AssessmentFocus? FocusOf(string choice) =>
        _draft.Focus.FirstOrDefault(focus => focus.When.Contains(choice, StringComparer.Ordinal)) is { } found
            ? new(found.Muscle, found.Region, ComparesSides ? choice == "left" ? Anatomy.BodySide.Left : Anatomy.BodySide.Right : Anatomy.BodySide.Both)
            : null;
}
