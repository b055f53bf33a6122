namespace StretchKit.Screening;

/// <summary>
/// Everything rules may read about a person in a situation on one day: answers aged, groups settled, derived facts
/// computed. What is not known stays unknown.
/// </summary>
internal sealed class PersonFacts
{
    public const string NoPain = "no-pain";

    public const string NoKnownCondition = "no-known-condition";

    public const string NoOtherCondition = "no-other-condition";

    /// <summary>The question where it hurts; its answers are pains.</summary>
    public const string WherePain = "pain-back";

    /// <summary>The question which conditions there are; its answers are stated conditions.</summary>
    public const string WhichConditions = "conditions";

    private static readonly FactDefinition NoKnown = FactVocabulary.Find(NoKnownCondition)!;

    private static readonly FactDefinition NoOther = FactVocabulary.Find(NoOtherCondition)!;

    private readonly FactState[] _states = new FactState[FactVocabulary.All.Count];
    private readonly ConditionInstance[]?[] _conditions = new ConditionInstance[]?[ConditionVocabulary.All.Count];
    private readonly List<Contradiction> _contradictions = [];

    private readonly ulong[] _yes = new ulong[(FactVocabulary.All.Count + 63) / 64];
    private readonly ulong[] _open = new ulong[(FactVocabulary.All.Count + 63) / 64];

    private readonly ulong[] _movements = new ulong[Enum.GetValues<MovementFinding>().Length];

    private PersonFacts(HealthProfile profile, Situation situation, DateOnly today)
    {
        Profile = profile;
        Situation = situation;
        Today = today;
    }

    private PersonFacts(PersonFacts other)
    {
        (Profile, Situation, Today) = (other.Profile, other.Situation, other.Today);
        (_states, _conditions) = ([.. other._states], [.. other._conditions]);
        (_yes, _open) = ([.. other._yes], [.. other._open]);
        (_movements, _contradictions) = ([.. other._movements], [.. other._contradictions]);
    }

    public HealthProfile Profile { get; private set; }

    public Situation Situation { get; }

    public DateOnly Today { get; }

    /// <summary>Gets the pairs of answers that cannot both be true; each pair is unknown until it is settled.</summary>
    public IReadOnlyList<Contradiction> Contradictions => _contradictions;

    public static PersonFacts From(HealthProfile profile, Situation situation, DateOnly today)
    {
        var person = new PersonFacts(profile, situation, today);
        person.Read();
        return person;
    }

    public FactState this[string factId]
    {
        get => FactVocabulary.Find(factId) is { } fact ? _states[fact.Index] : default;
        internal set => _states[FactVocabulary.Find(factId)!.Index] = value;
    }

    public FactState this[FactDefinition fact]
    {
        get => _states[fact.Index];
        internal set => _states[fact.Index] = value;
    }

    /// <summary>Gets the yes-no facts that are true, one bit for each place in the vocabulary.</summary>
    public ReadOnlySpan<ulong> Yes => _yes;

    /// <summary>Gets the yes-no facts that are unknown.</summary>
    public ReadOnlySpan<ulong> Open => _open;

    /// <summary>Gets whether every condition that was not stated is known not to be there.</summary>
    public bool HasNoUnstatedCondition => this[NoKnown].Truth.IsTrue || this[NoOther].Truth.IsTrue;

    /// <summary>Gets the question that would settle the conditions that were not stated.</summary>
    public string OpenConditionFact => Profile.Conditions.Count > 0 || this[NoKnownCondition].Truth.IsFalse ? NoOtherCondition : NoKnownCondition;

    /// <summary>Notes a contradiction; the answers that it makes doubtful are unknown until it is settled.</summary>
    public void Doubt(Contradiction contradiction, params string[] doubtfulFacts)
    {
        _contradictions.Add(contradiction);
        foreach (var fact in doubtfulFacts)
        {
            this[fact] = new(FactStatus.NotSure);
        }
    }

    public IReadOnlyList<ConditionInstance> Stated(string conditionId) =>
        ConditionVocabulary.Find(conditionId) is { } condition ? Stated(condition) : [];

    public ConditionInstance[] Stated(ConditionDefinition condition) => _conditions[condition.Index] ?? [];

    public Truth Has(ConditionDefinition condition) =>
        _conditions[condition.Index] is not null ? true : HasNoUnstatedCondition ? false : Truth.Unknown;

    /// <summary>Gets whether anything that counts is recorded of any movement.</summary>
    public bool HasMovementRecords => Array.Exists(_movements, mask => mask != 0);

    /// <summary>Gives the kinds of movement of which a finding is recorded and counts, one bit for each.</summary>
    public ulong Movements(MovementFinding finding) => _movements[(int)finding];

    /// <summary>Gets whether there are conditions that nobody named yet.</summary>
    public bool HasUnnamedCondition => Profile.Conditions.Count == 0 && this[NoKnownCondition] is { IsKnown: true, YesNo: false };

    /// <summary>Gives the status of a fact or a <c>condition.detail</c> that is open; <see langword="null"/> when it is known.</summary>
    public FactStatus? OpenStatusOf(string id)
    {
        if (id.Contains('.', StringComparison.Ordinal))
        {
            var (condition, detail) = ConditionVocabulary.FindDetail(id);
            return OpenStatus(condition, detail.Id);
        }

        var state = this[id];
        return state.IsKnown ? null : state.Status;
    }

    /// <summary>Gives the status of a detail that is open for any statement of its condition.</summary>
    public FactStatus? OpenStatus(ConditionDefinition condition, string detailId) =>
        Stated(condition).Select(instance => (FactStatus?)instance.Detail(detailId).Status).FirstOrDefault(status => status is not FactStatus.Known);

    /// <summary>Gives the question that would settle an open fact: itself, or the answer it is computed from; <see langword="null"/> for none.</summary>
    public string? AskedBy(string id) => FactVocabulary.Find(id) switch
    {
        null or { IsDerived: false } => ToldBy(id) is not { } fact || this[fact].Truth.IsTrue ? id : this[fact].IsKnown ? null : fact,
        { Id: "pain-free-without-conditions" } or { Group: "pain", Kind: FactKind.YesNo } => this[NoPain].IsKnown ? null : NoPain,
        _ => null,
    };

    /// <summary>Gives a copy on which answers are tried in place; only its maker may see it.</summary>
    public PersonFacts Draft() => new(this);

    /// <summary>Puts an answer in place of another on a draft. The fact must decide no others.</summary>
    public void Put(FactDefinition fact, FactState state)
    {
        _states[fact.Index] = state;
        if (fact.Kind is FactKind.YesNo)
        {
            Mark(fact);
        }
    }

    /// <summary>Reads another profile on a draft, with all that follows from it.</summary>
    public void ReadAnew(HealthProfile profile)
    {
        Profile = profile;
        Array.Clear(_states);
        Array.Clear(_conditions);
        Array.Clear(_movements);
        _contradictions.Clear();
        Read();
    }

    /// <summary>Makes a draft again what it was made from.</summary>
    public void Restore(PersonFacts original)
    {
        Profile = original.Profile;
        original._states.CopyTo(_states, 0);
        original._conditions.CopyTo(_conditions, 0);
        original._yes.CopyTo(_yes, 0);
        original._open.CopyTo(_open, 0);
        original._movements.CopyTo(_movements, 0);
        _contradictions.Clear();
        _contradictions.AddRange(original._contradictions);
    }

    /// <summary>Gives the yes-no question that comes before the question for a number: nobody is asked which week before whether.</summary>
    private static string? ToldBy(string number)
    {
        foreach (var told in DerivedFacts.ToldByNumber)
        {
            if (told.Number == number)
            {
                return told.Fact;
            }
        }

        return null;
    }

    /// <summary>Gives the same person with an answer to a detail, for every statement of its condition.</summary>
    public PersonFacts Supposing(ConditionDefinition condition, DetailDefinition detail, FactState state)
    {
        var copy = new PersonFacts(this);
        copy._conditions[condition.Index] = Array.ConvertAll(Stated(condition), instance => instance.Detail(detail.Id).IsKnown ? instance : instance.With(detail.Id, state));
        return copy;
    }

    /// <summary>Reads every "not sure" as the answer that is on the strict side.</summary>
    public PersonFacts SupposingTheWorst()
    {
        if (!Array.Exists(_states, static state => state.Status is FactStatus.NotSure))
        {
            return this;
        }

        var copy = new PersonFacts(this);
        foreach (var fact in FactVocabulary.All)
        {
            var state = this[fact];
            copy._states[fact.Index] = state.Status is FactStatus.NotSure ? fact.Worst ?? state : state;
        }

        copy.MarkAll();
        return copy;
    }

    /// <summary>Reads the profile: what was said, what follows from it, and what contradicts itself.</summary>
    private void Read()
    {
        foreach (var condition in Profile.Conditions)
        {
            var definition = ConditionVocabulary.Find(condition.Id)!;
            _conditions[definition.Index] = [.. _conditions[definition.Index] ?? [], ConditionInstance.From(condition, definition, Today)];
        }

        foreach (var movement in Profile.Movements.Where(movement => movement.Counts))
        {
            _movements[(int)movement.Finding] |= 1UL << (int)movement.Mechanism;
        }

        var hasPain = Profile.Pains.Count > 0 || Profile.Find(NoPain)?.YesNo is false;
        for (var place = 0; place < Profile.Facts.Count; place++)
        {
            var definition = Profile.Definitions[place];
            _states[definition.Index] = definition.Life(hasPain).On(Today, Profile.Facts[place]);
        }

        foreach (var definition in FactVocabulary.NoUnlessRecorded)
        {
            if (this[definition] is { Status: FactStatus.NotAsked or FactStatus.Stale, StandsThoughStale: false })
            {
                _states[definition.Index] = definition.Unrecorded;
            }
        }

        Contradiction.FindIn(this);
        DerivedFacts.AddTo(this);
        Settle();
        MarkAll();
    }

    private void MarkAll()
    {
        foreach (var fact in FactVocabulary.YesNo)
        {
            Mark(fact);
        }
    }

    private void Mark(FactDefinition fact)
    {
        var (word, bit) = (fact.Index >> 6, 1UL << (fact.Index & 63));
        var truth = _states[fact.Index].Truth;
        _yes[word] = truth.IsTrue ? _yes[word] | bit : _yes[word] & ~bit;
        _open[word] = truth.IsUnknown ? _open[word] | bit : _open[word] & ~bit;
    }

    /// <summary>
    /// Answers the facts that another answer makes a no. "No other condition" settles the same facts as "no known
    /// condition": what was named stands in the list of conditions.
    /// </summary>
    private void Settle()
    {
        foreach (var settled in FactVocabulary.Settled)
        {
            if (this[settled.Fact] is { IsKnown: false, Truth.IsFalse: false } && IsAnySettled(settled.Claims))
            {
                _states[settled.Fact.Index] = FactState.No;
            }
        }
    }

    private bool IsAnySettled(FactDefinition[] claims)
    {
        foreach (var claim in claims)
        {
            if (IsSettled(claim))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSettled(FactDefinition claim) =>
        this[claim].Truth.IsTrue || (claim == NoKnown && this[NoOther].Truth.IsTrue);
}
