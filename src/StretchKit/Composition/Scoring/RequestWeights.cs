using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>How much muscles and stretches matter to one request, in whole percent.</summary>
internal sealed class RequestWeights
{
    private const int Base = 5;

    private const int Unfocused = 50;

    private static readonly int MuscleCount = Vocabulary<MuscleGroup>.Names.Count;

    private static readonly int RegionCount = Vocabulary<BodyRegion>.Names.Count;

    private readonly int[] _muscles = new int[MuscleCount];
    private readonly int[] _targetFit = new int[RegionCount];
    private readonly int[] _regionFit = new int[RegionCount];
    private readonly FocusTarget[] _focus;
    private readonly int _today;

    public RequestWeights(CompositionRequest request, DateOnly today)
    {
        Request = request;
        _focus = [.. request.Focus];
        _today = today.DayNumber;
        Array.Fill(_muscles, request.Focus.Count == 0 ? Unfocused : Base);
        foreach (var target in _focus)
        {
            for (var muscle = 0; muscle < _muscles.Length; muscle++)
            {
                _muscles[muscle] = Math.Max(_muscles[muscle], target.Weight * Percent((MuscleGroup)muscle, target) / FocusTarget.FullWeight);
            }

            if (target.Region is { } region)
            {
                _targetFit[(int)region] = Math.Max(_targetFit[(int)region], target.Weight);
                _regionFit[(int)region] = Math.Max(_regionFit[(int)region], target.Weight * FocusFit.SecondaryRegionPercent / FocusTarget.FullWeight);
            }
        }
    }

    public CompositionRequest Request { get; }

    /// <summary>Gets what the request aims at, at hand without a copy.</summary>
    public ReadOnlySpan<FocusTarget> Focus => _focus;

    /// <summary>Gives the weight of a muscle, 5 to 100; 50 for all when nothing is in focus.</summary>
    public int Muscle(MuscleGroup muscle) => _muscles[(int)muscle];

    /// <summary>Gives the weight of the muscles a stretch reaches beside its own, each by its share.</summary>
    public int OfOthers(StretchEntry entry)
    {
        var weight = 0;
        foreach (var use in entry.Others)
        {
            weight += Muscle(use.Muscle) * use.SharePercent / 100;
        }

        return weight;
    }

    /// <summary>Gives how well a stretch fits the wishes by its own regions, muscles and technique, 0 to 100.</summary>
    public int Fit(StretchEntry entry)
    {
        var best = _targetFit[(int)entry.Regions[0]];
        foreach (var region in entry.Regions)
        {
            best = Math.Max(best, _regionFit[(int)region]);
        }

        foreach (ref readonly var target in _focus.AsSpan())
        {
            best = target.Region is null ? Math.Max(best, target.Weight * FocusFit.Percent(entry.Stretch, target) / FocusTarget.FullWeight) : best;
        }

        return best;
    }

    /// <summary>Gives how many days ago a stretch was last done, or <see langword="null"/> when that is not known.</summary>
    public int? DaysSince(StretchEntry entry)
    {
        if (Request.LastDone.Count == 0)
        {
            return null;
        }

        var latest = Latest(entry.Stretch.Id, null);
        foreach (var former in entry.Stretch.FormerIds)
        {
            latest = Latest(former, latest);
        }

        return latest is { } day ? Math.Max(0, _today - day.DayNumber) : null;
    }

    public int Jitter(StretchEntry entry) => SeedJitter.Of(Request.Seed, entry.Stretch.Id);

    private static int Percent(MuscleGroup muscle, FocusTarget target) => target switch
    {
        { Region: { } region } => FocusProfiles.Percent(region, muscle),
        { Muscle: { } wanted } => wanted == muscle ? FocusTarget.FullWeight : 0,
        _ => Unfocused,
    };

    private DateOnly? Latest(StretchId id, DateOnly? known) =>
        Request.LastDone.TryGetValue(id, out var day) && (known is null || day > known) ? day : known;
}
