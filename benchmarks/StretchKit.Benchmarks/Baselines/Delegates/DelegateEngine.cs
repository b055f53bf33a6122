using StretchKit.Benchmarks.Safety;
using StretchKit.Safety;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Baselines.Delegates;

/// <summary>The engine an app would write itself: every rule a delegate, asked for every stretch.</summary>
internal sealed class DelegateEngine
{
    private readonly DelegateRule[] _rules;
    private readonly DelegateStretch[] _stretches;

    public DelegateEngine(SyntheticSafety workload)
    {
        _rules = [.. workload.Rules.Select(rule => Rule(workload, rule))];
        _stretches = [.. workload.Stretches.Select(stretch => new DelegateStretch(
            [.. workload.Loads.Select(load => stretch.Mechanisms!.Any(one => one.Mechanism == load))],
            stretch.Dose.Hold.Seconds))];
        Persons = [.. workload.Persons.Select(person => Person(workload, person))];
        Lowest = new Verdict[_stretches.Length];
        Highest = new Verdict[_stretches.Length];
    }

    public DelegatePerson[] Persons { get; }

    /// <summary>Gets the mildest verdicts of the person judged last.</summary>
    public Verdict[] Lowest { get; private set; }

    /// <summary>Gets the firmest verdicts of the person judged last.</summary>
    public Verdict[] Highest { get; private set; }

    /// <summary>Judges in loops, into arrays that are there already; counts the rules that hold or could hold.</summary>
    public int Foreach(DelegatePerson person)
    {
        var hits = 0;
        for (var index = 0; index < _stretches.Length; index++)
        {
            var (lowest, highest) = (Verdict.Suitable, Verdict.Suitable);
            foreach (var rule in _rules)
            {
                var holds = rule.Applies(person, _stretches[index]);
                if (holds is false)
                {
                    continue;
                }

                hits++;
                highest = highest > rule.Verdict ? highest : rule.Verdict;
                lowest = holds is null || lowest > rule.Verdict ? lowest : rule.Verdict;
            }

            (Lowest[index], Highest[index]) = (lowest, highest);
        }

        return hits;
    }

    /// <summary>Judges with LINQ.</summary>
    public int Linq(DelegatePerson person)
    {
        var hits = _stretches
            .Select(stretch => _rules
                .Select(rule => (rule.Verdict, Holds: rule.Applies(person, stretch)))
                .Where(one => one.Holds is not false)
                .ToList())
            .ToList();
        Lowest = [.. hits.Select(rules => rules.Where(one => one.Holds is true).Select(one => one.Verdict).DefaultIfEmpty().Max())];
        Highest = [.. hits.Select(rules => rules.Select(one => one.Verdict).DefaultIfEmpty().Max())];
        return hits.Sum(rules => rules.Count);
    }

    private static DelegatePerson Person(SyntheticSafety workload, PersonFacts person) => new(
        [.. workload.Facts.Select(fact => person[fact].YesNo)],
        person[SyntheticSafety.Pain].Number,
        person[SyntheticSafety.Age].Number,
        person[SyntheticSafety.Limit].Number);

    private static DelegateRule Rule(SyntheticSafety workload, SyntheticRule rule)
    {
        int[] facts = [.. rule.Facts.Select(fact => Array.IndexOf(workload.Facts, fact))];
        int[] loads = [.. rule.Loads.Select(load => Array.IndexOf(workload.Loads, load))];
        var limit = rule.Limit;
        return new(rule.Id, rule.Verdict, rule.Number switch
        {
            SyntheticNumber.Pain => (person, stretch) => All(loads, stretch) ? Any(facts, person) & AtLeast(person.Pain, limit) : false,
            SyntheticNumber.Age => (person, stretch) => All(loads, stretch) ? Any(facts, person) & AtLeast(person.Age, limit) : false,
            SyntheticNumber.Load => (person, stretch) => All(loads, stretch) && stretch.Load >= limit ? Any(facts, person) : false,
            SyntheticNumber.LoadAbovePersonalLimit => (person, stretch) => All(loads, stretch) ? Any(facts, person) & IsAbove(stretch.Load, person.Limit) : false,
            _ => (person, stretch) => All(loads, stretch) ? Any(facts, person) : false,
        });
    }

    private static bool? Any(int[] facts, DelegatePerson person)
    {
        bool? any = false;
        foreach (var fact in facts)
        {
            any |= person.Facts[fact];
            if (any is true)
            {
                return true;
            }
        }

        return any;
    }

    private static bool All(int[] loads, DelegateStretch stretch)
    {
        foreach (var load in loads)
        {
            if (!stretch.Loads[load])
            {
                return false;
            }
        }

        return true;
    }

    private static bool? AtLeast(int? number, int limit) => number is { } known ? known >= limit : null;

    /// <summary>A load of nothing is above no limit, whatever the limit is.</summary>
    private static bool? IsAbove(int load, int? limit) => limit is { } known ? load > known : load == 0 ? false : null;
}
