using StretchKit.Composition;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Baselines.Greedy;

/// <summary>
/// The first form of the search: keep a place for warm-up and settling, then take what adds most value for its
/// seconds until nothing fits, then lengthen what is there. Deterministic; makes no claim to be best.
/// </summary>
internal sealed class GreedySearch
{
    private readonly CompositionRequest _request;
    private readonly IReadOnlyList<Candidate> _candidates;
    private readonly Dictionary<StretchId, int> _jitter = [];
    private readonly RequestFrame _frame;
    private readonly RequestWeights _weights;
    private readonly int _budgetSeconds;
    private readonly PositionClass _start;
    private List<GreedyItem> _draft = [];

    public GreedySearch(CompositionRequest request, IReadOnlyList<Candidate> candidates)
    {
        _request = request;
        _frame = new(request);
        _weights = new(request, default);
        _candidates = [.. candidates.OrderBy(candidate => candidate.Stretch.Id)];
        _budgetSeconds = (int)request.Time.TotalSeconds - GreedyWindows.ArrivalSeconds(request.Time);
        _start = GreedyOrder.StartFor(request.Situation);
        if (request.Seed is { } seed)
        {
            AddJitter(seed);
        }
    }

    public IReadOnlyList<GreedyItem> Run(CancellationToken cancellationToken)
    {
        foreach (var id in _request.Include)
        {
            TryBest(Items(candidate => candidate.Stretch.Id == id || candidate.Stretch.FormerIds.Contains(id), phase: null).Select(item => item with { IsWish = true }));
        }

        foreach (var phase in GreedyWindows.Kept(_request))
        {
            TryBest(Items(_ => true, phase));
        }

        while (!cancellationToken.IsCancellationRequested && TryBest(Items(_ => true, phase: null)))
        {
        }

        while (!cancellationToken.IsCancellationRequested && TryLengthen())
        {
        }

        return GreedyOrder.Arrange(_draft, _start);
    }

    /// <summary>At most half a point a second, so that a seed can only choose among near equals.</summary>
    private void AddJitter(int seed)
    {
        const int HalfPoint = 50;
        var random = new Random(seed);
        foreach (var candidate in _candidates)
        {
            _jitter[candidate.Stretch.Id] = random.Next(-HalfPoint, HalfPoint + 1);
        }
    }

    private IEnumerable<GreedyItem> Items(Func<Candidate, bool> filter, RoutinePhase? phase) =>
        from candidate in _candidates
        where filter(candidate) && !_draft.Exists(item => item.Candidate.Stretch.Family == candidate.Stretch.Family)
        from served in candidate.Stretch.Phases
        where phase is null || phase == served
        select Item(candidate, served, candidate.Dose);

    private bool TryBest(IEnumerable<GreedyItem> items) =>
        Take(items.Select(item => new List<GreedyItem>(_draft) { item }));

    private bool TryLengthen() =>
        Take(_draft
            .Where(item => item.Dose.Repetitions < item.Candidate.Range.HighestRepetitions.Count)
            .Select(item => _draft.ConvertAll(other => other == item ? Longer(item) : other)));

    private GreedyItem Longer(GreedyItem item) =>
        Item(item.Candidate, item.Phase, item.Dose with { Repetitions = item.Dose.Repetitions + 1 }) with { IsWish = item.IsWish };

    private GreedyItem Item(Candidate candidate, RoutinePhase phase, DoseChoice dose) =>
        new(candidate, phase, dose, _request.Focus.Count == 0 ? 50 : Math.Max(5, _weights.Fit(candidate.Entry)), candidate.Seconds(dose, _frame));

    /// <summary>Takes the draft that adds most value for each second it adds; the first of equals.</summary>
    private bool Take(IEnumerable<List<GreedyItem>> drafts)
    {
        var value = GreedyValue.Of(_draft, _jitter);
        var seconds = GreedyOrder.Seconds(GreedyOrder.Arrange(_draft, _start), _start);
        List<GreedyItem>? best = null;
        var (bestGain, bestCost) = (0L, 1L);
        foreach (var draft in drafts.Where(Fits))
        {
            var gain = GreedyValue.Of(draft, _jitter) - value;
            var cost = Math.Max(1, GreedyOrder.Seconds(GreedyOrder.Arrange(draft, _start), _start) - seconds);
            if (gain > 0 && gain * bestCost > bestGain * cost)
            {
                (best, bestGain, bestCost) = (draft, gain, cost);
            }
        }

        if (best is null)
        {
            return false;
        }

        _draft = best;
        return true;
    }

    private bool Fits(List<GreedyItem> draft) =>
        GreedyOrder.Seconds(GreedyOrder.Arrange(draft, _start), _start) <= _budgetSeconds
        && draft.GroupBy(item => item.Phase).All(phase => phase.Sum(item => item.Seconds) <= GreedyWindows.MostSeconds(phase.Key, _request) || phase.All(item => item.IsWish))
        && draft.Where(item => item.Candidate.SecondsPerMuscleAtMost is not null).All(item => KeepsMuscleLimit(item, draft));

    /// <summary>Adds up, for each muscle that an item lengthens, the limited time that all items give it on one side.</summary>
    private static bool KeepsMuscleLimit(GreedyItem item, List<GreedyItem> draft) =>
        item.Dose.UnderStretch <= item.Candidate.SecondsPerMuscleAtMost
        && item.Candidate.Stretch.Lengthens.All(use => draft
            .Where(other => other.Candidate.SecondsPerMuscleAtMost is not null && other.Candidate.Stretch.Lengthens.Any(same => same.Muscle == use.Muscle))
            .Sum(other => other.Dose.UnderStretch) <= item.Candidate.SecondsPerMuscleAtMost);
}
