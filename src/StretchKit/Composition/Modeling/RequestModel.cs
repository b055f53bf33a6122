using StretchKit.Anatomy;
using StretchKit.Composition.Scoring;
using StretchKit.Composition.Solver;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>
/// A request as numbers. Families become exclusive choices, muscles in a phase become groups with a value that
/// saturates, transitions cost time and a little value; what is left is a problem the solver answers exactly. What ties
/// groups together, a family in two of them or a limit on a muscle, stands beside it (<see cref="RequestTies"/>).
/// </summary>
internal sealed class RequestModel
{
    private const int GentleIntensity = 3;

    private const int MediumIntensity = 6;

    private static readonly int MuscleCount = Vocabulary<MuscleGroup>.Names.Count;

    private readonly RequestFrame _frame;
    private readonly CandidateFilter _filter;
    private readonly ScoringTerms _terms;
    private readonly RequestWeights _weights;
    private readonly int[] _groups;
    private int _groupCount;
    private int _doseCount;
    private IReadOnlyList<Tie>? _ties;

    public RequestModel(RequestFrame frame, CandidateFilter filter, ScoringTerms terms, RequestWeights weights)
    {
        (_frame, _filter, _terms, _weights) = (frame, filter, terms, weights);
        WishBonus = WishBonuses.Each(frame.Request);
        _groups = new int[ModelShape.Phases * MuscleCount];
        Options = new(filter.Count);
        Items = new(filter.Count);
        AddOptions();
    }

    private RequestModel(RequestModel other, Func<int, ModelDose[]> doses)
    {
        (_frame, _filter, _terms, _weights) = (other._frame, other._filter, other._terms, other._weights);
        (_groups, _groupCount, _doseCount, Options, WishBonus) = (other._groups, other._groupCount, other._doseCount, other.Options, other.WishBonus);
        (HasLimits, HasSplitFamilies) = (other.HasLimits, other.HasSplitFamilies);
        Items = [.. other.Items.Select((item, index) => (item.Item, doses(index)))];
    }

    /// <summary>Gets what each item of the model stands for, in the order of the items.</summary>
    public List<ModelOption> Options { get; }

    /// <summary>Gets the items, each with its doses in the order of the option's.</summary>
    public List<(ModelItem Item, ModelDose[] Doses)> Items { get; }

    /// <summary>Tells whether a stretch was wished for.</summary>
    public bool IsWished(StretchEntry entry) => _filter.IsWished(entry);

    /// <summary>Gets the further value of each wish, in milli-points: more than anything it could displace.</summary>
    public int WishBonus { get; }

    /// <summary>Gets whether any stretch has a limit on the time of its muscles.</summary>
    public bool HasLimits { get; private set; }

    /// <summary>Gets whether any family has variants in more than one group.</summary>
    public bool HasSplitFamilies { get; private set; }

    /// <summary>Gives the same model without a family.</summary>
    public RequestModel Without(int family) =>
        new(this, index => Options[index].Candidate.Entry.Family == family ? [] : Items[index].Doses);

    /// <summary>Gives the same model with a bonus on one stretch, which is in the best routine then if it fits at all.</summary>
    public RequestModel Demanding(StretchEntry entry, int bonus) =>
        new(this, index => Options[index].Candidate.Entry == entry ? Array.ConvertAll(Items[index].Doses, dose => dose with { Value = dose.Value + bonus }) : Items[index].Doses);

    /// <summary>Makes the model.</summary>
    public CompositionModel Build(PhaseWindow[] windows, int budgetSeconds)
    {
        var draft = new CompositionModelDraft(Items.Count, _doseCount);
        AddFrame(draft, windows, budgetSeconds);
        AddGroups(draft);
        foreach (var (item, doses) in Items)
        {
            draft.AddItem(item, doses);
        }

        return CompositionModel.Require(draft);
    }

    /// <summary>Makes the model with what ties its groups together.</summary>
    public TiedModel BuildTied(PhaseWindow[] windows, int budgetSeconds) =>
        new(Build(windows, budgetSeconds), _ties ??= RequestTies.Of(this));

    private static int Tag(StretchEntry entry, RoutinePhase phase) => (phase, entry.BendsForward, entry.BendsBackward) switch
    {
        (RoutinePhase.Main, true, false) => 1,
        (RoutinePhase.Main, false, true) => 2,
        _ => 0,
    };

    private void AddFrame(CompositionModelDraft draft, PhaseWindow[] windows, int budgetSeconds)
    {
        draft.BudgetSeconds = budgetSeconds;
        draft.ArrivalSeconds = _frame.ArrivalSeconds;
        draft.ResetSeconds = Transitions.NeutralRestSeconds;
        draft.Kappa = Transitions.MilliPointsPerSecond;
        draft.Start = (int)_frame.Start;
        for (var from = PositionClass.Standing; from <= PositionClass.SideLying; from++)
        {
            draft.EndCosts.Add(_frame.EndCost(from));
            for (var to = PositionClass.Standing; to <= PositionClass.SideLying; to++)
            {
                draft.Transitions.Add(Transitions.Between(from, to, _frame.Surface));
            }
        }

        foreach (var window in windows)
        {
            draft.WindowMinimum.Add(window.LeastSeconds);
            draft.WindowMaximum.Add(window.MostSeconds);
        }
    }

    /// <summary>Adds every candidate once, in the phase that fits it; variants in one group share a family number.</summary>
    private void AddOptions()
    {
        var (family, before, first) = (-1, -1, 0);
        Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
        foreach (var entry in _filter.Table.InFamilies)
        {
            if (_filter.Of(entry) is not { } candidate || PhaseChoice.For(entry, _frame.Windows) is not { } phase)
            {
                continue;
            }

            var count = DoseMenu.Fill(candidate, _frame, menu);
            if (count == 0)
            {
                continue;
            }

            if (entry.Family != before)
            {
                (before, first) = (entry.Family, Items.Count);
            }

            HasLimits |= candidate.SecondsPerMuscleAtMost is not null;
            var group = Group(phase, entry.Primary);
            var number = NumberOf(group, first, ref family);
            var item = new ModelItem(Items.Count, number, group, (int)entry.Position, Tag(entry, phase), Intensity(entry.Stretch));
            Options.Add(new(candidate, phase, menu[..count].ToArray()));
            Items.Add((item, Doses(candidate, menu[..count])));
            _doseCount += count;
        }
    }

    private ModelDose[] Doses(Candidate candidate, ReadOnlySpan<DoseChoice> menu)
    {
        var worth = _terms.OfStretch(candidate, _weights) + (_filter.IsWished(candidate.Entry) ? WishBonus : 0);
        var doses = new ModelDose[menu.Length];
        for (var at = 0; at < doses.Length; at++)
        {
            var staying = _frame.Request.Change?.Worth(candidate.Entry, menu[at]) ?? 0;
            doses[at] = new(candidate.Seconds(menu[at], _frame), menu[at].Levels, worth + staying + _terms.OfDose(candidate, menu[at], _weights));
        }

        return doses;
    }

    /// <summary>Gives the model's family number: one for each group in which a family has variants.</summary>
    private int NumberOf(int group, int first, ref int family)
    {
        for (var index = first; index < Items.Count; index++)
        {
            if (Items[index].Item.Group == group)
            {
                return Items[index].Item.Family;
            }
        }

        HasSplitFamilies |= first < Items.Count;
        return ++family;
    }

    private static int Intensity(Stretch stretch) => stretch.Dose.Intensity.Level switch
    {
        <= GentleIntensity => 1,
        <= MediumIntensity => 2,
        _ => 3,
    };

    private int Group(RoutinePhase phase, MuscleGroup muscle)
    {
        ref var group = ref _groups[((int)phase * MuscleCount) + (phase is RoutinePhase.Settle ? 0 : (int)muscle)];
        if (group == 0)
        {
            group = ++_groupCount;
        }

        return group - 1;
    }

    private void AddGroups(CompositionModelDraft draft)
    {
        Span<int> curve = stackalloc int[MuscleCurve.MostLevels + 1];
        Span<int> keys = stackalloc int[_groupCount];
        for (var key = 0; key < _groups.Length; key++)
        {
            if (_groups[key] > 0)
            {
                keys[_groups[key] - 1] = key;
            }
        }

        for (var group = 0; group < _groupCount; group++)
        {
            var (phase, muscle) = ((RoutinePhase)(keys[group] / MuscleCount), (MuscleGroup)(keys[group] % MuscleCount));
            var levels = HasLimits ? MuscleLimits.Levels(this, group, MuscleCurve.LevelsOf(phase)) : MuscleCurve.LevelsOf(phase);
            MuscleCurve.Fill(curve[..(levels + 1)], phase, _weights.Muscle(muscle), _frame.Request.Situation.Context);
            draft.AddGroup((int)phase, (int)muscle, curve[..(levels + 1)]);
        }
    }
}
