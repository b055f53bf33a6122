using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>
/// All ties of a model as sums, for prices. A family in several groups is one sum of ones. The seconds on a muscle are
/// three: as they are, and twice rounded so that "two of these never go together" and "three of these never do" hold
/// for fractions too (the dual feasible functions of Fekete and Schepers, 2001), which makes the prices bite.
/// </summary>
internal sealed class Ties
{
    private const int MostParts = 2;

    private readonly RequestModel _model;

    public Ties(RequestModel model)
    {
        _model = model;
        All = [.. Families(), .. Muscles()];
    }

    public IReadOnlyList<Tie> All { get; }

    /// <summary>Gives what a tie's loads of some steps add up to.</summary>
    public static int LoadOf(Tie tie, ReadOnlySpan<SolverStep> steps)
    {
        var load = 0;
        foreach (var (item, byDose) in tie.Loads)
        {
            foreach (var step in steps)
            {
                load += step.Item == item ? byDose[step.Dose] : 0;
            }
        }

        return load;
    }

    private IEnumerable<Tie> Families() =>
        Enumerable.Range(0, _model.Items.Count)
            .GroupBy(index => _model.Options[index].Candidate.Entry.Family)
            .Where(family => family.Select(index => _model.Items[index].Item.Family).Distinct().Count() > 1)
            .Select(family => new Tie(1, [.. family.Select(index => (index, Enumerable.Repeat(1, _model.Items[index].Doses.Length).ToArray()))]));

    private IEnumerable<Tie> Muscles()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var limited = _model.Options.Select(option => option.Candidate).Where(candidate => candidate.SecondsPerMuscleAtMost is not null);
        foreach (var muscle in limited.SelectMany(candidate => candidate.Entry.Lengthened).Distinct().Order().ToList())
        {
            foreach (var side in (BodySide[])[BodySide.Left, BodySide.Right])
            {
                var items = Enumerable.Range(0, _model.Items.Count).Where(index => MuscleLimits.Counts(_model.Options[index].Candidate, muscle, side)).ToList();
                if (items.Count > 1 && seen.Add(string.Join(',', items)))
                {
                    var limit = items.Max(index => _model.Options[index].Candidate.SecondsPerMuscleAtMost!.Value);
                    for (var parts = 0; parts <= MostParts; parts++)
                    {
                        yield return new(Math.Max(1, parts) * limit, [.. items.Select(index => (index, Array.ConvertAll(_model.Options[index].Doses[.._model.Items[index].Doses.Length], dose => Load(dose.MostUnderStretch, limit, parts))))]);
                    }
                }
            }
        }
    }

    /// <summary>Rounds seconds so that they count in whole parts of the limit wherever they are more than such a part.</summary>
    private static int Load(int seconds, int limit, int parts)
    {
        var pieces = (parts + 1) * seconds;
        return parts == 0 ? seconds : pieces % limit == 0 ? parts * seconds : pieces / limit * limit;
    }
}
