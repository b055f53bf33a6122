using System.Runtime.InteropServices;
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
    private static readonly int MuscleCount = Vocabulary<MuscleGroup>.Names.Count;

    private readonly RequestFrame _frame;
    private readonly CandidateFilter _filter;
    private readonly RequestScoring _scoring;
    private readonly int[] _groups;
    private readonly List<int> _doseStart;
    private readonly List<ModelDose> _doses;
    private int _groupCount;
    private IReadOnlyList<Tie>? _ties;

    public RequestModel(RequestFrame frame, CandidateFilter filter, RequestScoring scoring)
    {
        (_frame, _filter, _scoring) = (frame, filter, scoring);
        WishBonus = WishBonuses.Each(frame.Request);
        _groups = new int[ModelShape.Phases * MuscleCount];
        Options = new(filter.Count);
        var doses = AddOptions();
        Items = new(Options.Count);
        _doseStart = new(Options.Count + 1) { 0 };
        _doses = new(doses);
        AddItems();
    }

    private RequestModel(RequestModel other, Func<int, ModelDose[]> doses)
    {
        (_frame, _filter, _scoring) = (other._frame, other._filter, other._scoring);
        (_groups, _groupCount, Options, Items, WishBonus) = (other._groups, other._groupCount, other.Options, other.Items, other.WishBonus);
        (HasLimits, HasSplitFamilies) = (other.HasLimits, other.HasSplitFamilies);
        (_doses, _doseStart) = (new(other._doses.Count), new(other._doseStart.Count) { 0 });
        for (var index = 0; index < Items.Count; index++)
        {
            _doses.AddRange(doses(index));
            _doseStart.Add(_doses.Count);
        }
    }

    /// <summary>Gets what each item of the model stands for, in the order of the items.</summary>
    public List<ModelOption> Options { get; }

    public List<ModelItem> Items { get; }

    /// <summary>Gives the doses of an item, in the order of its choices.</summary>
    public ReadOnlySpan<ModelDose> Doses(int item) => CollectionsMarshal.AsSpan(_doses)[_doseStart[item].._doseStart[item + 1]];

    /// <summary>Gives what the doses of an item stand for.</summary>
    public ReadOnlySpan<DoseChoice> Choices(int item) => Options[item].Choices;

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
        new(this, index => Options[index].Candidate.Entry.Family == family ? [] : Doses(index).ToArray());

    /// <summary>Gives the same model with a bonus on one stretch, which is in the best routine then if it fits at all.</summary>
    public RequestModel Demanding(StretchEntry entry, int bonus) =>
        new(this, index => Options[index].Candidate.Entry == entry ? Array.ConvertAll(Doses(index).ToArray(), dose => dose with { Value = dose.Value + bonus }) : Doses(index).ToArray());

    /// <summary>Makes the model.</summary>
    public CompositionModel Build(PhaseWindow[] windows, int budgetSeconds)
    {
        var draft = new CompositionModelDraft(Items, _doseStart, _doses) { Moves = RequestMoves.Of(_frame) };
        AddFrame(draft, windows, budgetSeconds);
        AddGroups(draft);
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
        foreach (var window in windows)
        {
            draft.WindowMinimum.Add(window.LeastSeconds);
            draft.WindowMaximum.Add(window.MostSeconds);
        }
    }

    /// <summary>Takes every candidate once, in the phase that fits it, and gives how many doses they have together.</summary>
    private int AddOptions()
    {
        var doses = 0;
        foreach (var entry in _filter.Table.InFamilies)
        {
            if (_filter.Of(entry) is { } candidate && PhaseChoice.For(entry, _frame.Windows) is { } phase && DoseMenu.Of(candidate, _frame) is { Length: > 0 } menu)
            {
                Options.Add(new(candidate, phase, menu));
                doses += menu.Length;
            }
        }

        return doses;
    }

    /// <summary>Adds an item for each option; variants in one group share a family number.</summary>
    private void AddItems()
    {
        var (family, before, first) = (-1, -1, 0);
        foreach (var (candidate, phase, menu) in CollectionsMarshal.AsSpan(Options))
        {
            var entry = candidate.Entry;
            if (entry.Family != before)
            {
                (before, first) = (entry.Family, Items.Count);
            }

            HasLimits |= candidate.SecondsPerMuscleAtMost is not null;
            var group = Group(phase, entry.Primary);
            var number = NumberOf(group, first, ref family);
            Items.Add(new(Items.Count, number, group, (int)entry.Position, Tag(entry, phase), entry.Intensity));
            AddDoses(candidate, menu);
        }
    }

    private void AddDoses(Candidate candidate, ReadOnlySpan<DoseChoice> menu)
    {
        var worth = _scoring.OfStretch(candidate) + (_filter.IsWished(candidate.Entry) ? WishBonus : 0);
        var change = _frame.Request.Change;
        var before = change?.DoseBefore(candidate.Entry);
        Span<int> further = stackalloc int[DoseMenu.MostChoices];
        _scoring.OfDoses(candidate, menu, further[..menu.Length]);
        if (DoseMenu.UsualTimes(candidate, _frame) is { } usual)
        {
            for (var at = 0; at < usual.Length; at++)
            {
                _doses.Add(usual[at] with { Value = worth + further[at] });
            }
        }
        else
        {
            for (var at = 0; at < menu.Length; at++)
            {
                var staying = before is null ? 0 : change!.Worth(before, menu[at]);
                _doses.Add(new(candidate.Seconds(menu[at], _frame), menu[at].Levels, worth + staying + further[at]));
            }
        }

        _doseStart.Add(_doses.Count);
    }

    /// <summary>Gives the model's family number: one for each group in which a family has variants.</summary>
    private int NumberOf(int group, int first, ref int family)
    {
        for (var index = first; index < Items.Count; index++)
        {
            if (Items[index].Group == group)
            {
                return Items[index].Family;
            }
        }

        HasSplitFamilies |= first < Items.Count;
        return ++family;
    }

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
            MuscleCurve.Fill(curve[..(levels + 1)], phase, _scoring.Weights.Muscle(muscle), _frame.Request.Situation.Context);
            draft.AddGroup((int)phase, (int)muscle, curve[..(levels + 1)]);
        }
    }
}
