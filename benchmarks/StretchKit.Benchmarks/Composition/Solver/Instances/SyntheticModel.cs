using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>Compiles a made-up request over a made-up catalogue to a model, as a real request would be.</summary>
internal sealed class SyntheticModel
{
    private const int Arrival = 15;
    private const int Main = 2;
    private const int Settle = 3;

    private static readonly int[] Tau =
    [
        0, 5, 5, 10, 10, 10, 15, 15, 20, 5, 0, 10, 15, 15, 15, 20, 20, 25, 5, 10, 0, 5, 10, 10, 15, 15, 20,
        10, 15, 5, 0, 5, 5, 10, 10, 15, 10, 15, 10, 5, 0, 5, 5, 10, 10, 10, 15, 10, 5, 5, 0, 10, 5, 10,
        15, 20, 15, 10, 5, 10, 0, 10, 5, 15, 20, 15, 10, 10, 5, 10, 0, 5, 20, 25, 20, 15, 10, 10, 5, 5, 0,
    ];

    private readonly SyntheticRequest _request;
    private readonly Mulberry32 _random;
    private readonly Dictionary<(int Phase, int Muscle), int> _groups = [];
    private readonly CompositionModelDraft _draft = new();

    private SyntheticModel(SyntheticRequest request)
    {
        _request = request;
        _random = new(request.Seed ^ 0x5EED);
    }

    public static CompositionModelDraft Draft(IEnumerable<SyntheticStretch> catalog, SyntheticRequest request)
    {
        var compiler = new SyntheticModel(request);
        compiler.AddFrame();
        foreach (var stretch in catalog)
        {
            compiler.Add(stretch);
        }

        return compiler._draft;
    }

    private void AddFrame()
    {
        var budget = _request.BudgetSeconds;
        (_draft.BudgetSeconds, _draft.ArrivalSeconds, _draft.ResetSeconds, _draft.Kappa) = (budget, Arrival, 10, 400);
        _draft.Start = _request.Context == "desk" ? 1 : 0;
        _draft.Transitions.AddRange(Tau);
        for (var position = 0; position < 9; position++)
        {
            _draft.EndCosts.Add(_request.Context switch
            {
                "bed" => Math.Min(Tau[(position * 9) + 7], Tau[(position * 9) + 8]),
                "pre" => Tau[position * 9],
                "desk" => Tau[(position * 9) + 1],
                _ => 0,
            });
        }

        AddWindow(_request.WantsRelease ? 30 : 0, _request.WantsRelease ? Math.Max(budget / 5, 90) : 0);
        var isPre = _request.Context == "pre";
        AddWindow(
            isPre ? budget * 3 / 10 : _request.WantsWarmUp ? Math.Min(120, budget / 10) : 0,
            isPre ? budget * 7 / 10 : _request.WantsWarmUp ? budget / 4 : budget / 5);
        AddWindow(0, budget);
        AddWindow(_request.Context == "bed" ? 60 : 0, isPre ? 0 : _request.Context == "bed" ? budget * 3 / 10 : budget * 15 / 100);
    }

    private void AddWindow(int least, int most)
    {
        _draft.WindowMinimum.Add(least);
        _draft.WindowMaximum.Add(most);
    }

    private void Add(SyntheticStretch stretch)
    {
        var blocked = _random.Chance(0.08);
        var used = _random.Chance(0.25) ? 1 + _random.Below(7) : 0;
        var cap = _random.Chance(0.08) ? (_random.Chance(0.5) ? 30 : 60) : int.MaxValue;
        if (blocked
            || (_request.EquipmentMask >> stretch.Equipment & 1) == 0
            || (_request.PositionMask >> stretch.Position & 1) == 0
            || _draft.WindowMaximum[stretch.Phase] == 0
            || (stretch.Intensity == 3 && _draft.WindowMinimum[1] == 0))
        {
            return;
        }

        var group = Group(stretch);
        var top = _draft.UtilityStart[group + 1] - _draft.UtilityStart[group] - 1;
        var doses = new List<ModelDose>();
        foreach (var (hold, repetitions) in stretch.Doses)
        {
            AddDose(doses, stretch, hold, repetitions, used, extra: false, Math.Min(cap, top * 15));
            if (stretch.IsUnilateral && stretch.Phase == Main && stretch.Muscle == _request.Emphasis)
            {
                AddDose(doses, stretch, hold, repetitions, used, extra: true, Math.Min(cap, top * 15));
            }
        }

        if (doses.Count > 0)
        {
            _draft.AddItem(new(stretch.Id, stretch.Family, group, stretch.Position, stretch.Tag, stretch.Intensity), [.. doses]);
        }
    }

    private void AddDose(List<ModelDose> doses, SyntheticStretch stretch, int hold, int repetitions, int used, bool extra, int cap)
    {
        var effective = hold * repetitions;
        if (effective > cap)
        {
            return;
        }

        var sides = stretch.IsUnilateral ? 2 : 1;
        var seconds = stretch.SetupSeconds + (sides * (effective + ((repetitions - 1) * 5))) + (sides == 2 ? 5 : 0) + (extra ? hold + 5 : 0);
        var points = stretch.Quality - 1.5 - (used > 0 ? 12.0 * (8 - used) / 7 : 0);
        foreach (var (muscle, quarters) in stretch.Secondary)
        {
            points += _request.Weights[muscle] / 100.0 * quarters / 4 * Math.Min(effective, 60) * (stretch.Phase == 1 ? 0.125 : 0.25);
        }

        points += extra ? _request.Weights[stretch.Muscle] / 100.0 * hold * 0.4 : 0;
        doses.Add(new(seconds, effective / 15, (int)Math.Round(points * 1000)));
    }

    private int Group(SyntheticStretch stretch)
    {
        var key = (stretch.Phase, stretch.Phase == Settle ? -1 : stretch.Muscle);
        if (!_groups.TryGetValue(key, out var group))
        {
            group = _groups[key] = _groups.Count;
            _draft.AddGroup(key.Phase, key.Item2, [.. Utility(key.Phase, key.Item2)]);
        }

        return group;
    }

    private List<int> Utility(int phase, int muscle)
    {
        var weight = phase == Settle ? 0 : _request.Weights[muscle];
        var mobility = _request.Context switch { "pre" => 80, "morning" => 50, "any" => 25, "desk" => 20, _ => 5 };
        var settle = _request.Context switch { "bed" => 60, "desk" => 20, "pre" => 5, _ => 15 };
        var (scale, curve) = phase switch
        {
            0 => (0.5 * weight, new[] { (30, 1.5), (60, 0.8) }),
            1 => (mobility * (0.3 + (0.7 * weight / 100)), [(30, 1.5), (60, 0.8), (120, 0.2)]),
            Main => (_request.Context == "pre" ? weight / 2.0 : weight, [(30, 1.5), (90, 1.0), (180, 0.4)]),
            _ => (settle, [(60, 1.5), (120, 0.8), (180, 0.2)]),
        };
        var cap = curve[^1].Item1;
        if (phase != Settle && _request.Caps.TryGetValue(muscle, out var seconds))
        {
            cap = Math.Min(cap, seconds);
        }

        var utility = new List<int> { 0 };
        for (var effective = 15; effective <= cap; effective += 15)
        {
            var slope = curve.First(piece => effective <= piece.Item1).Item2;
            utility.Add(utility[^1] + (int)Math.Round(15 * slope * scale * 10));
        }

        return utility;
    }
}
