using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>What is known about a person, and so what is not: facts, pains and stated conditions.</summary>
/// <remarks>
/// Immutable: every <c>With…</c> gives a new profile. Built in code or read from <c>stretchkit-profile/1</c> JSON.
/// A fact without a day counts as said at the moment of judging. Its text form shows no health data.
/// </remarks>
public sealed class HealthProfile
{
    /// <summary>What each of the facts is, in their order.</summary>
    private readonly FactDefinition[] _definitions;

    private HealthProfile(
        IReadOnlyList<HealthFact> facts, FactDefinition[] definitions, IReadOnlyList<ReportedPain> pains, IReadOnlyList<ReportedCondition> conditions, IReadOnlyList<MovementRecord> movements)
    {
        Facts = facts;
        _definitions = definitions;
        Pains = pains;
        Conditions = conditions;
        Movements = movements;
    }

    /// <summary>Gets the profile of a person of whom nothing is known. That is not the profile of a healthy person.</summary>
    public static HealthProfile Empty { get; } = new([], [], [], [], []);

    /// <summary>Gets the facts, at most one of each id, in the ordinal order of their ids.</summary>
    public IReadOnlyList<HealthFact> Facts { get; }

    /// <summary>Gets the pains that were reported.</summary>
    public IReadOnlyList<ReportedPain> Pains { get; }

    /// <summary>Gets the conditions that were stated.</summary>
    public IReadOnlyList<ReportedCondition> Conditions { get; }

    /// <summary>Gets what is recorded of kinds of movement: responses, and what a clinician allowed or restricted.</summary>
    public IReadOnlyList<MovementRecord> Movements { get; }

    /// <summary>Reads a profile from UTF-8 JSON in the format <c>stretchkit-profile/1</c>.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <param name="sourceName">What to call the file in messages.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="StretchKitDataException">The file has problems; all of them are listed.</exception>
    public static HealthProfile Read(byte[] utf8Json, string sourceName = "profile")
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(sourceName);

        return HealthProfileReader.Read(new(sourceName, DataFormat.Profile, utf8Json));
    }

    /// <summary>Writes the profile as UTF-8 JSON in the format <c>stretchkit-profile/1</c>.</summary>
    /// <param name="recordedOn">The day for answers that carry none.</param>
    /// <returns>The bytes; reading them gives an equal profile.</returns>
    public byte[] Write(DateOnly recordedOn) => HealthProfileWriter.Write(this, recordedOn);

    /// <summary>Adds or replaces the answer to a yes-no fact, such as <c>no-pain</c>.</summary>
    /// <param name="factId">The id of the fact.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="recordedOn">The day of the answer; left out, it counts as said at the moment of judging.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or it is not a yes-no fact.</exception>
    public HealthProfile With(string factId, bool answer, DateOnly? recordedOn = null)
    {
        Definition(factId, FactKind.YesNo);
        return With(new() { Id = factId, Status = FactStatus.Known, YesNo = answer, RecordedOn = recordedOn });
    }

    /// <summary>Adds or replaces the answer to a number fact, such as <c>age-years</c>.</summary>
    /// <param name="factId">The id of the fact.</param>
    /// <param name="answer">The number, in the fact's unit.</param>
    /// <param name="recordedOn">The day of the answer; left out, it counts as said at the moment of judging.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or it is not a number fact.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is outside the fact's range.</exception>
    public HealthProfile With(string factId, int answer, DateOnly? recordedOn = null)
    {
        var fact = Definition(factId, FactKind.Number);
        ArgumentOutOfRangeException.ThrowIfLessThan(answer, fact.Min);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answer, fact.Max);
        return With(new() { Id = factId, Status = FactStatus.Known, Number = answer, RecordedOn = recordedOn });
    }

    /// <summary>Adds or replaces the answer to a choice fact, such as <c>sex-at-birth</c>.</summary>
    /// <param name="factId">The id of the fact.</param>
    /// <param name="answer">One of the fact's choices.</param>
    /// <param name="recordedOn">The day of the answer; left out, it counts as said at the moment of judging.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">There is no such fact, it is not a choice fact, or the choice is not one of its own.</exception>
    public HealthProfile With(string factId, string answer, DateOnly? recordedOn = null)
    {
        var fact = Definition(factId, FactKind.Choice);
        if (!fact.Choices.Contains(answer, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{answer}' is not a choice of '{factId}'; use {string.Join(", ", fact.Choices)}.", nameof(answer));
        }

        return With(new() { Id = factId, Status = FactStatus.Known, Choice = answer, RecordedOn = recordedOn });
    }

    /// <summary>Adds or replaces a fact that has no answer: the person is not sure, or does not want to say.</summary>
    /// <param name="factId">The id of the fact.</param>
    /// <param name="status"><see cref="FactStatus.NotSure"/>, <see cref="FactStatus.Declined"/>, or <see cref="FactStatus.NotAsked"/> to take an answer back.</param>
    /// <param name="recordedOn">The day; left out, it counts as said at the moment of judging.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">There is no such fact or status, or the status needs an answer.</exception>
    public HealthProfile WithStatus(string factId, FactStatus status, DateOnly? recordedOn = null)
    {
        Definition(factId, null);
        Vocabulary<FactStatus>.Defined(status, nameof(status));
        if (status is FactStatus.Known or FactStatus.Stale)
        {
            throw new ArgumentException($"'{status}' needs an answer; use With.", nameof(status));
        }

        return With(new() { Id = factId, Status = status, RecordedOn = recordedOn });
    }

    /// <summary>Adds a pain.</summary>
    /// <param name="pain">The pain.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pain"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Region or side is no such value, the source is empty or longer than 60 characters, or there are 50 pains.</exception>
    public HealthProfile WithPain(ReportedPain pain)
    {
        ArgumentNullException.ThrowIfNull(pain);
        StatementCheck.Pain(pain, Pains.Count);

        return new(Facts, _definitions, [.. Pains, pain], Conditions, Movements);
    }

    /// <summary>Adds a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The vocabulary has no such condition or detail, and the nearest name is given; an answer is of another kind, out of its
    /// range, or given twice; side or muscle is no such value; the source is empty or longer than 60 characters; or there are
    /// 100 conditions.
    /// </exception>
    public HealthProfile WithCondition(ReportedCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        StatementCheck.Condition(condition, Conditions.Count);

        return new(Facts, _definitions, Pains, [.. Conditions, condition], Movements);
    }

    /// <summary>Takes all statements of a condition back, to state it anew with other details.</summary>
    /// <param name="conditionId">The id of the condition; one that was not stated changes nothing.</param>
    /// <returns>A new profile.</returns>
    public HealthProfile WithoutCondition(string conditionId) =>
        new(Facts, _definitions, Pains, [.. Conditions.Where(condition => condition.Id != conditionId)], Movements);

    /// <summary>Takes all pains back, to report them anew.</summary>
    /// <returns>A new profile.</returns>
    public HealthProfile WithoutPains() => new(Facts, _definitions, [], Conditions, Movements);

    /// <summary>Adds a record of a kind of movement, in place of an equal finding on the same movement.</summary>
    /// <param name="movement">The record.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="movement"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Mechanism or finding is no such value, the source is empty or longer than 60 characters, or there are 200 records.</exception>
    public HealthProfile WithMovement(MovementRecord movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        StatementCheck.Movement(movement, Movements.Count);

        var others = Movements.Where(other => (other.Mechanism, other.Finding) != (movement.Mechanism, movement.Finding));
        return new(Facts, _definitions, Pains, Conditions, [.. others, movement]);
    }

    /// <summary>Takes all records of a kind of movement back.</summary>
    /// <param name="mechanism">The kind of movement; one without a record changes nothing.</param>
    /// <returns>A new profile.</returns>
    public HealthProfile WithoutMovement(Mechanism mechanism) =>
        new(Facts, _definitions, Pains, Conditions, [.. Movements.Where(movement => movement.Mechanism != mechanism)]);

    /// <summary>Adds a condition by its id.</summary>
    /// <param name="conditionId">The id of the condition, or <c>other</c> for one that the vocabulary lacks.</param>
    /// <param name="side">The side; left out, it is not known and read as both.</param>
    /// <param name="since">The day it began, or of the operation; left out, the stricter window counts.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">The vocabulary has no such condition; the nearest name is given.</exception>
    public HealthProfile WithCondition(string conditionId, BodySide? side = null, DateOnly? since = null) =>
        WithCondition(new ReportedCondition { Id = conditionId, Side = side, Since = since });

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(HealthProfile);

    internal static HealthProfile Of(
        IEnumerable<HealthFact> facts, IReadOnlyList<ReportedPain> pains, IReadOnlyList<ReportedCondition> conditions, IReadOnlyList<MovementRecord> movements) =>
        Of([.. facts.OrderBy(fact => fact.Id, StringComparer.Ordinal)], pains, conditions, movements);

    /// <summary>Gets what each of the <see cref="Facts"/> is, in the same order.</summary>
    internal ReadOnlySpan<FactDefinition> Definitions => _definitions;

    private static HealthProfile Of(
        HealthFact[] facts, IReadOnlyList<ReportedPain> pains, IReadOnlyList<ReportedCondition> conditions, IReadOnlyList<MovementRecord> movements) =>
        new(facts, Array.ConvertAll(facts, fact => FactVocabulary.Find(fact.Id)!), pains, conditions, movements);

    /// <summary>Adds or replaces an answer that somebody supposes.</summary>
    internal HealthProfile With(FactDefinition fact, FactState state) =>
        With(new HealthFact { Id = fact.Id, Status = state.Status, YesNo = state.YesNo, Number = state.Number, Choice = state.Choice });

    internal HealthFact? Find(string factId) => PlaceOf(factId) is var place and >= 0 ? Facts[place] : null;

    private static FactDefinition Definition(string factId, FactKind? kind)
    {
        ArgumentNullException.ThrowIfNull(factId);
        var fact = FactVocabulary.Find(factId);
        if (fact is null || fact.IsDerived)
        {
            throw new ArgumentException(StatementCheck.Unknown("fact", factId, FactVocabulary.AskableIds), nameof(factId));
        }

        if (kind is not null && fact.Kind != kind)
        {
            throw new ArgumentException($"'{factId}' is a {Vocabulary<FactKind>.IdOf(fact.Kind)} fact.", nameof(factId));
        }

        return fact;
    }

    /// <summary>Finds a fact; for one that is not there, gives the complement of the place where it belongs.</summary>
    private int PlaceOf(string factId)
    {
        var (from, to) = (0, Facts.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(Facts[middle].Id, factId);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return ~from;
    }

    private HealthProfile With(HealthFact fact)
    {
        var place = PlaceOf(fact.Id);
        if (place >= 0)
        {
            return new([.. Facts.Take(place), fact, .. Facts.Skip(place + 1)], _definitions, Pains, Conditions, Movements);
        }

        return new(
            [.. Facts.Take(~place), fact, .. Facts.Skip(~place)],
            [.. _definitions.AsSpan(0, ~place), FactVocabulary.Find(fact.Id)!, .. _definitions.AsSpan(~place)],
            Pains,
            Conditions,
            Movements);
    }
}
