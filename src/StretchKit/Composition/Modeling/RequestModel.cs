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
    private readonly ItemTable _items;
    private int _groupCount;
    private IReadOnlyList<Tie>? _ties;

    public RequestModel(RequestFrame frame, CandidateFilter filter, RequestScoring scoring)
    {
        (_frame, _filter, _scoring) = (frame, filter, scoring);
        WishBonus = WishBonuses.Each(frame.Request);
        _groups = new int[ModelShape.Phases * MuscleCount];
        Options = new(filter.Count);
        var doses = AddOptions();
        _items = MakeItems(doses);
    }

    private RequestModel(RequestModel other, ItemTable items)
    {
        (_frame, _filter, _scoring) = (other._frame, other._filter, other._scoring);
        (_groups, _groupCount, Options, _items, WishBonus) = (other._groups, other._groupCount, other.Options, items, other.WishBonus);
        (HasLimits, HasSplitFamilies) = (other.HasLimits, other.HasSplitFamilies);
    }

    /// <summary>Gets what each item of the model stands for, in the order of the items.</summary>
    public List<ModelOption> Options { get; }

    public ReadOnlySpan<ModelItem> Items => _items.Items;

    /// <summary>Gives the doses of an item, in the order of its choices.</summary>
    public ReadOnlySpan<ModelDose> Doses(int item) => _items.Doses(item);

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
    public RequestModel Without(int family)
    {
        int[] counts = [.. Options.Select((option, index) => option.Candidate.Entry.Family == family ? 0 : Doses(index).Length)];
        return new(this, _items.Cut(counts));
    }

    /// <summary>Gives the same model with a bonus on one stretch, which is in the best routine then if it fits at all.</summary>
    public RequestModel Demanding(StretchEntry entry, int bonus) =>
        new(this, _items.Revalued((item, dose) => Doses(item)[dose].Value + (Options[item].Candidate.Entry == entry ? bonus : 0)));

    /// <summary>Makes the model.</summary>
    public CompositionModel Build(PhaseWindow[] windows, int budgetSeconds)
    {
        var draft = new CompositionModelDraft { Given = _items, Moves = RequestMoves.Of(_frame) };
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

    /// <summary>Makes an item of each option; variants in one group share a family number.</summary>
    private ItemTable MakeItems(int doseCount)
    {
        var (items, start, doses) = (new ModelItem[Options.Count], new int[Options.Count + 1], new ModelDose[doseCount]);
        var (family, before, first) = (-1, -1, 0);
        for (var index = 0; index < items.Length; index++)
        {
            var (candidate, phase, menu) = Options[index];
            var entry = candidate.Entry;
            if (entry.Family != before)
            {
                (before, first) = (entry.Family, index);
            }

            HasLimits |= candidate.SecondsPerMuscleAtMost is not null;
            var group = Group(phase, entry.Primary);
            var number = NumberOf(items.AsSpan(first..index), group, ref family);
            items[index] = new(index, number, group, (int)entry.Position, Tag(entry, phase), entry.Intensity);
            start[index + 1] = start[index] + menu.Length;
            FillDoses(candidate, menu, doses.AsSpan(start[index]));
        }

        return new(items, start, doses);
    }

    private void FillDoses(Candidate candidate, ReadOnlySpan<DoseChoice> menu, Span<ModelDose> doses)
    {
        var worth = _scoring.OfStretch(candidate) + (_filter.IsWished(candidate.Entry) ? WishBonus : 0);
        Span<int> further = stackalloc int[DoseMenu.MostChoices];
        _scoring.OfDoses(candidate, menu, further[..menu.Length]);
        if (DoseMenu.UsualTimes(candidate, _frame) is { } usual)
        {
            for (var at = 0; at < usual.Length; at++)
            {
                doses[at] = usual[at] with { Value = worth + further[at] };
            }

            return;
        }

        var change = _frame.Request.Change;
        var before = change?.DoseBefore(candidate.Entry);
        for (var at = 0; at < menu.Length; at++)
        {
            var staying = before is null ? 0 : change!.Worth(before, menu[at]);
            doses[at] = new(candidate.Seconds(menu[at], _frame), menu[at].Levels, worth + staying + further[at]);
        }
    }

    /// <summary>Gives the model's family number: one for each group in which a family has variants.</summary>
    private int NumberOf(ReadOnlySpan<ModelItem> relatives, int group, ref int family)
    {
        foreach (ref readonly var relative in relatives)
        {
            if (relative.Group == group)
            {
                return relative.Family;
            }
        }

        HasSplitFamilies |= relatives.Length > 0;
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
