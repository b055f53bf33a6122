using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>What a safety rule in C# may look at: the facts it declared, and one stretch on one side.</summary>
/// <remarks>
/// Every question is answered yes, no or <see langword="null"/>. Numbers are compared here, because C# compares a missing
/// number as a no. Not safe to share between threads, and valid during one call only.
/// </remarks>
public sealed class SafetyRuleContext
{
    private readonly IReadOnlyList<string> _reads;
    private readonly PersonFacts _person;
    private readonly Stretch? _stretch;

    internal SafetyRuleContext(IReadOnlyList<string> reads, PersonFacts person, Stretch? stretch, BodySide side) =>
        (_reads, _person, _stretch, Side) = (reads, person, stretch, side);

    /// <summary>Gets the stretch.</summary>
    /// <exception cref="InvalidOperationException">The rule is about the person alone.</exception>
    public Stretch Stretch => _stretch ?? throw new InvalidOperationException("A rule with a triage is about the person alone; there is no stretch.");

    /// <summary>Gets the side on which the stretch is done.</summary>
    public BodySide Side { get; }

    /// <summary>Gets whether the rule asked for a fact that it did not declare, even if it went on afterwards.</summary>
    internal bool HasOverstepped { get; private set; }

    /// <summary>Tells whether a yes-no fact or detail is a yes, or the person has a condition.</summary>
    /// <param name="id">A declared id.</param>
    /// <returns>Yes, no, or <see langword="null"/> when it is not known.</returns>
    /// <exception cref="ArgumentException">The id is of another kind.</exception>
    /// <exception cref="InvalidOperationException">The rule did not declare the id.</exception>
    public bool? Is(string id) => Nullable(OwnRead.Holds(Declared(id), _person));

    /// <summary>Tells whether the person has a sided condition on a side; one whose side is not known is on both.</summary>
    /// <param name="conditionId">A declared condition.</param>
    /// <param name="side">The side, such as <see cref="Side"/>.</param>
    /// <returns>Yes, no, or <see langword="null"/> when it is not known.</returns>
    /// <exception cref="ArgumentException">The id is not one of a condition, or there is no such side.</exception>
    /// <exception cref="InvalidOperationException">The rule did not declare the id.</exception>
    public bool? IsOn(string conditionId, BodySide side) =>
        Nullable(OwnRead.HoldsOn(Declared(conditionId), Vocabulary<BodySide>.Defined(side, nameof(side)), _person));

    /// <summary>Tells whether a number is at least a limit; <c>!IsAtLeast</c> is below.</summary>
    /// <param name="id">A declared fact or detail.</param>
    /// <param name="limit">The limit, in the unit of the fact.</param>
    /// <returns>Yes, no, or <see langword="null"/> when it is not known and the fact's range does not decide it.</returns>
    /// <exception cref="ArgumentException">The id is of another kind.</exception>
    /// <exception cref="InvalidOperationException">The rule did not declare the id.</exception>
    public bool? IsAtLeast(string id, int limit) => Nullable(OwnRead.IsAtLeast(Declared(id), limit, _person));

    /// <summary>Tells whether a choice is one of some.</summary>
    /// <param name="id">A declared fact or detail.</param>
    /// <param name="choices">The choices.</param>
    /// <returns>Yes, no, or <see langword="null"/> when it is not known.</returns>
    /// <exception cref="ArgumentException">The id is of another kind, or has no such choice.</exception>
    /// <exception cref="InvalidOperationException">The rule did not declare the id.</exception>
    public bool? IsOneOf(string id, params string[] choices) => Nullable(OwnRead.IsOneOf(Declared(id), choices, _person));

    /// <summary>Gets a number to calculate with; while it is not known, answer <see langword="null"/>.</summary>
    /// <param name="id">A declared fact or detail.</param>
    /// <param name="number">The number, in the unit of the fact; 0 when it is not known.</param>
    /// <returns>Whether it is known.</returns>
    /// <exception cref="ArgumentException">The id is of another kind.</exception>
    /// <exception cref="InvalidOperationException">The rule did not declare the id.</exception>
    public bool TryGetNumber(string id, out int number)
    {
        var known = OwnRead.Number(Declared(id), _person);
        number = known ?? 0;
        return known is not null;
    }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(SafetyRuleContext);

    private static bool? Nullable(Truth truth) => truth.IsUnknown ? null : truth.IsTrue;

    private string Declared(string id)
    {
        if (_reads.Contains(id, StringComparer.Ordinal))
        {
            return id;
        }

        HasOverstepped = true;
        throw new InvalidOperationException($"The rule reads '{id}' and does not declare it.");
    }
}
