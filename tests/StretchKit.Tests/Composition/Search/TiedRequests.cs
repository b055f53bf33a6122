using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Composition.Search;

/// <summary>
/// Small requests full of ties: families with variants on different muscles, and before power at most 59 s on each
/// muscle, which most stretches share with another. All standing, so that value and time add up by themselves.
/// </summary>
internal sealed class TiedRequests
{
    private static readonly MuscleGroup[] Muscles = [MuscleGroup.Hamstrings, MuscleGroup.GluteusMaximus, MuscleGroup.Adductors];

    public TiedRequests(int seed)
    {
        var random = new Random(seed);
        Stretch[] stretches = [.. Enumerable.Range(0, random.Next(3, 8)).Select(index => TestStretches.With(
            [],
            id: $"stretch-{index}",
            holdSeconds: random.Next(2, 10) * 5,
            laterality: random.Next(2) == 0 ? Laterality.Sided : Laterality.Bilateral,
            muscle: Muscles[random.Next(3)],
            others: random.Next(2) == 0 ? [Muscles[random.Next(3)]] : [],
            family: $"family-{random.Next(5)}"))];
        Request = new()
        {
            Time = TimeSpan.FromSeconds(random.Next(12, 80) * 5),
            Focus = [MuscleGroup.Hamstrings, (FocusTarget)MuscleGroup.GluteusMaximus with { Weight = random.Next(40, 101) }],
            Person = TestPeople.KnownThrough,
            Situation = new() { Context = RoutineContext.BeforeActivity, PowerActivityNext = true },
            Seed = random.Next(2) == 0 ? random.Next() : null,
        };
        Kit = new(new TestCatalog(stretches), [], new(TimeSpan.FromHours(1)), TimeProvider.System);
        Composer = new RoutineComposer(Kit, TestServices.EvaluatorOf(stretches));
        var run = new CompositionRun(Kit, Request, TestServices.EvaluatorOf(stretches).Evaluate(Request.Person, Request.Situation));
        Frame = new(Request);
        Model = new(Frame, run.Filter(), new ScoringTerms([]).For(new(Request, TestPeople.Today)));
    }

    public CompositionRequest Request { get; }

    public ComposerKit Kit { get; }

    public IRoutineComposer Composer { get; }

    public RequestFrame Frame { get; }

    public RequestModel Model { get; }

    /// <summary>Gives the most points of any allowed choice, by trying them all.</summary>
    public int Best() => Best(0, []);

    private int Best(int item, List<(int Item, int Dose)> chosen)
    {
        if (item == Model.Items.Length)
        {
            return IsAllowed(chosen) ? Value(chosen) : int.MinValue;
        }

        var best = Best(item + 1, chosen);
        for (var dose = 0; dose < Model.Doses(item).Length; dose++)
        {
            chosen.Add((item, dose));
            best = Math.Max(best, Best(item + 1, chosen));
            chosen.RemoveAt(chosen.Count - 1);
        }

        return best;
    }

    private bool IsAllowed(List<(int Item, int Dose)> chosen)
    {
        var families = chosen.Select(one => Model.Options[one.Item].Candidate.Stretch.Family).ToList();
        return families.Distinct().Count() == families.Count
            && Frame.ArrivalSeconds + chosen.Sum(one => Model.Doses(one.Item)[one.Dose].Seconds) <= Frame.Seconds
            && Muscles.All(muscle => chosen
                .Where(one => Model.Options[one.Item].Candidate.Stretch.Lengthens.Any(use => use.Muscle == muscle))
                .Sum(one => Model.Choices(one.Item)[one.Dose].UnderStretch) < 60)
            && Groups(chosen).All(group => group.Sum(one => Model.Doses(one.Item)[one.Dose].Levels) <= MuscleCurve.MostLevels);
    }

    private int Value(List<(int Item, int Dose)> chosen)
    {
        var value = chosen.Sum(one => Model.Doses(one.Item)[one.Dose].Value);
        Span<int> curve = stackalloc int[MuscleCurve.MostLevels + 1];
        var weights = new RequestWeights(Request, TestPeople.Today);
        foreach (var group in Groups(chosen))
        {
            MuscleCurve.Fill(curve, RoutinePhase.Main, weights.Muscle(group.Key), Request.Situation.Context);
            value += curve[group.Sum(one => Model.Doses(one.Item)[one.Dose].Levels)];
        }

        return value;
    }

    private IEnumerable<IGrouping<MuscleGroup, (int Item, int Dose)>> Groups(List<(int Item, int Dose)> chosen) =>
        chosen.GroupBy(one => Model.Options[one.Item].Candidate.Entry.Primary);
}
