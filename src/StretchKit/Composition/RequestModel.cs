using StretchKit.Anatomy;
using StretchKit.Composition.Solver;
using StretchKit.Dosage;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>
/// A request as numbers. Families become exclusive choices, muscles in a phase become groups with a value that
/// saturates, transitions cost time and a little value; what is left is a problem the solver answers exactly.
/// </summary>
internal sealed class RequestModel
{
    private const int SecondsPerLevel = 15;

    private const int MostLevels = 15;

    /// <summary>What a second of changing position costs, in milli-points.</summary>
    private const int TransitionPrice = 400;

    private readonly CompositionRequest _request;
    private readonly CompositionModelDraft _draft = new();
    private readonly Dictionary<(RoutinePhase, MuscleGroup), int> _groups = [];

    private RequestModel(CompositionRequest request) => _request = request;

    public CompositionModel? Model { get; private set; }

    /// <summary>Gets what each item of the model stands for, in the order of the items.</summary>
    public List<ModelOption> Options { get; } = [];

    public static RequestModel Compile(CompositionRequest request, IReadOnlyList<Candidate> candidates, IReadOnlyList<PhaseWindow> windows)
    {
        var model = new RequestModel(request);
        model.AddFrame(windows);
        var jitter = new SeedJitter(request.Seed);
        var family = 0;
        foreach (var members in candidates.GroupBy(candidate => candidate.Stretch.Family, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            model.AddFamily(family++, [.. members.OrderBy(member => member.Stretch.Id)], windows, jitter);
        }

        var faults = new List<ModelFault>();
        model.Model = CompositionModel.Create(model._draft, faults);
        return faults.Count == 0 ? model : throw new InvalidOperationException($"The model of a request is not valid: {faults[0].Problem}.");
    }

    private static int Intensity(Dose dose) => dose.Intensity.Level switch
    {
        <= 3 => 1,
        <= 6 => 2,
        _ => 3,
    };

    private static int Tag(Candidate candidate, RoutinePhase phase) => (phase, candidate.BendsForward, candidate.BendsBackward) switch
    {
        (RoutinePhase.Main, true, false) => 1,
        (RoutinePhase.Main, false, true) => 2,
        _ => 0,
    };

    private static int Levels(Dose dose) =>
        Math.Clamp(((int)dose.TimeUnderStretch.TotalSeconds + (SecondsPerLevel / 2)) / SecondsPerLevel, 1, MostLevels);

    private void AddFrame(IReadOnlyList<PhaseWindow> windows)
    {
        var surface = _request.Situation.SurfaceOrDefault;
        _draft.BudgetSeconds = (int)_request.Time.TotalSeconds;
        _draft.ArrivalSeconds = PhaseWindows.ArrivalSeconds(_request.Time);
        _draft.ResetSeconds = Transitions.NeutralRestSeconds;
        _draft.Kappa = TransitionPrice;
        _draft.Start = (int)DraftOrder.StartFor(_request.Situation);
        foreach (var from in Enum.GetValues<PositionClass>())
        {
            _draft.EndCosts.Add(EndCost(from));
            foreach (var to in Enum.GetValues<PositionClass>())
            {
                _draft.Transitions.Add(Transitions.Between(from, to, surface));
            }
        }

        foreach (var window in windows)
        {
            _draft.WindowMinimum.Add(window.LeastSeconds);
            _draft.WindowMaximum.Add(window.MostSeconds);
        }
    }

    /// <summary>Where a routine should end: lying before sleep, standing before activity, on the chair in a desk break.</summary>
    private int EndCost(PositionClass last)
    {
        var surface = _request.Situation.SurfaceOrDefault;
        return _request.Situation.Context switch
        {
            RoutineContext.BeforeBed => Math.Min(Transitions.Between(last, PositionClass.Supine, surface), Transitions.Between(last, PositionClass.SideLying, surface)),
            RoutineContext.BeforeActivity => Transitions.Between(last, PositionClass.Standing, surface),
            RoutineContext.DeskBreak => Transitions.Between(last, PositionClass.Chair, surface),
            _ => 0,
        };
    }

    /// <summary>Adds the variants of one movement; they share phase and muscle, those of the one that serves the request best.</summary>
    private void AddFamily(int family, IReadOnlyList<Candidate> members, IReadOnlyList<PhaseWindow> windows, SeedJitter jitter)
    {
        var best = members.MaxBy(member => (StretchWeights.Region(member.Stretch, _request), member.Weight))!;
        var phase = PhaseChoice.For(best.Stretch, windows);
        if (phase is not { } chosen)
        {
            return;
        }

        var muscle = best.Stretch.PrimaryMuscle.Muscle;
        foreach (var member in members.Where(member => member.Stretch.Phases.Contains(chosen)))
        {
            var menu = DoseMenu.For(member, _request.Time);
            if (menu.Count == 0)
            {
                continue;
            }

            var item = new ModelItem(
                Options.Count,
                family,
                Group(chosen, muscle, member.SecondsPerMuscleAtMost),
                (int)member.Position,
                Tag(member, chosen),
                Intensity(member.Dose));
            var worth = StretchWeights.ItemValue(member, _request) + jitter.Next();
            _draft.AddItem(item, [.. menu.Select(dose => new ModelDose(new DraftItem(member, chosen, dose).Seconds, Levels(dose), worth + StretchWeights.Secondary(member, dose, _request)))]);
            Options.Add(new(member, chosen, menu));
        }
    }

    private int Group(RoutinePhase phase, MuscleGroup muscle, int? limitSeconds)
    {
        var key = phase is RoutinePhase.Settle ? (phase, default) : (phase, muscle);
        if (!_groups.TryGetValue(key, out var group))
        {
            group = _groups.Count;
            _groups.Add(key, group);
            _draft.AddGroup((int)phase, (int)muscle, UtilityCurve.For(phase, StretchWeights.Muscle(muscle, _request), _request.Situation.Context, limitSeconds));
        }

        return group;
    }
}
