using StretchKit.Safety.Cases;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Analysis;

/// <summary>Compares two versions of a pack: which rules differ in anything they say, and a person whom each judges differently.</summary>
/// <remarks>Beside the stretches of the catalogue, one that carries a single load is tried for each load there is.</remarks>
internal sealed class PackDiff((RulePack Pack, RuleBook Book) before, (RulePack Pack, RuleBook Book) after, IReadOnlyList<Stretch> catalog)
{
    private readonly Stretch[] _stretches = [.. catalog, .. Enum.GetValues<Mechanism>().Select(Carrying)];

    private (CompiledBook Before, CompiledBook After)? _whole;

    private (CompiledBook Before, CompiledBook After) Whole => _whole ??= (CompiledBook.Compile(before.Book, _stretches), CompiledBook.Compile(after.Book, _stretches));

    public IReadOnlyList<RuleDifference> Run()
    {
        var (old, now) = (Rules(before.Pack), Rules(after.Pack));
        return
            [.. old.Select(rules => rules.Key).Union(now.Select(rules => rules.Key), StringComparer.Ordinal)
                .Where(id => !old[id].Select(rule => rule.Fingerprint).SequenceEqual(now[id].Select(rule => rule.Fingerprint), StringComparer.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(id => Compare(id, [.. old[id]], [.. now[id]]))];
    }

    private static Stretch Carrying(Mechanism mechanism) =>
        new MadeUpStretch { Id = $"made-up-{Vocabulary<Mechanism>.IdOf(mechanism)}", Loads = [new() { Mechanism = mechanism }] }.Build();

    private static ILookup<string, AnalyzedRule> Rules(RulePack pack) =>
        pack.Screens.Select(AnalyzedRule.Of).Concat(pack.Triage.Select(AnalyzedRule.Of)).Concat(pack.Rules.Select(AnalyzedRule.Of))
            .Concat(pack.Overrides.Select(AnalyzedRule.Of))
            .ToLookup(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Takes one rule alone, as it reads with the overrides of all packs.</summary>
    private static RuleBook Alone(RuleBook book, string id) => RuleBook.Of(
        [.. book.Screens.Where(screen => screen.Id == id)],
        [.. book.Triage.Where(rule => rule.Id == id)],
        [.. book.Rules.Where(rule => rule.Id == id)]);

    private RuleDifference Compare(string id, IReadOnlyList<AnalyzedRule> old, IReadOnlyList<AnalyzedRule> now)
    {
        var (was, alone) = (Alone(before.Book, id), Alone(after.Book, id));
        var people = WitnessPeople.Of([was, alone]);
        var none = new RuleDifference { RuleId = id, Before = old, After = now, PeopleTried = people.Count };
        var (wasBound, bound) = (CompiledBook.Compile(was, _stretches), CompiledBook.Compile(alone, _stretches));
        RuleDifference? found = null;
        foreach (var person in people)
        {
            var facts = Facts(person.Profile, person.Situation);
            if (facts.Contradictions.Count == 0 && Difference(none, person, facts, (was, wasBound), (alone, bound)) is { } difference)
            {
                if (difference.IsDecisive)
                {
                    return difference;
                }

                found ??= difference;
            }
        }

        return found ?? none;
    }

    private RuleDifference? Difference(RuleDifference none, WitnessPerson person, PersonFacts facts, (RuleBook Book, CompiledBook Bound) was, (RuleBook Book, CompiledBook Bound) now)
    {
        var (triageBefore, triageAfter) = (TriageJudge.Judge(was.Book, facts), TriageJudge.Judge(now.Book, facts));
        if (triageBefore.Triage != triageAfter.Triage || triageBefore.Findings.Count != triageAfter.Findings.Count)
        {
            return With(none, person, null, (null, null), (triageBefore.Triage, triageAfter.Triage));
        }

        var (masksBefore, masksAfter) = (Judge(was.Bound, facts), Judge(now.Bound, facts));
        for (var column = 0; column < now.Bound.Columns.Length; column++)
        {
            var (verdictBefore, verdictAfter) = (masksBefore.Effective(column), masksAfter.Effective(column));
            if (verdictBefore != verdictAfter || masksBefore.Highest(column) != masksAfter.Highest(column) || masksBefore.Lowest(column) != masksAfter.Lowest(column))
            {
                return With(none, person, column, (verdictBefore, verdictAfter), (null, null));
            }
        }

        return null;
    }

    private RuleDifference With(RuleDifference none, WitnessPerson witness, int? column, (Verdict? Before, Verdict? After) verdict, (Triage? Before, Triage? After) triage)
    {
        var person = Completed(witness);
        return new()
        {
            RuleId = none.RuleId,
            Before = none.Before,
            After = none.After,
            PeopleTried = none.PeopleTried,
            Person = person,
            Situation = witness.Situation,
            Answers = witness.Answers,
            Stretch = column is { } at ? Whole.After.Columns[at].Stretch : null,
            Side = column is { } place ? Whole.After.Columns[place].Side : default,
            VerdictBefore = verdict.Before,
            VerdictAfter = verdict.After,
            TriageBefore = triage.Before,
            TriageAfter = triage.After,
            IsDecisive = IsDecisive(Facts(person, witness.Situation), column),
        };
    }

    private bool IsDecisive(PersonFacts facts, int? column)
    {
        if (column is not { } at)
        {
            return TriageJudge.Judge(before.Book, facts).Triage != TriageJudge.Judge(after.Book, facts).Triage;
        }

        var (old, now) = Whole;
        return Judge(old, facts).Effective(at) != Judge(now, facts).Effective(at);
    }

    /// <summary>Lets a person say a harmless answer to everything else, so that only what differs speaks.</summary>
    private static HealthProfile Completed(WitnessPerson witness)
    {
        var profile = witness.Profile;
        foreach (var fact in FactVocabulary.All.Where(fact => fact is { IsDerived: false, Kind: FactKind.YesNo, IsNoUnlessRecorded: false } && profile.Find(fact.Id) is null))
        {
            var claims = fact.Id == PersonFacts.NoPain ? profile.Pains.Count == 0
                : fact.Id == PersonFacts.NoKnownCondition ? profile.Conditions.Count == 0
                : fact.Risk == "no";
            profile = profile.With(fact, FactState.Of((Truth)claims));
        }

        var age = FactVocabulary.Find("age-years")!;
        return profile.Find(age.Id) is null && !witness.Answers.Any(answer => answer.StartsWith(age.Id, StringComparison.Ordinal)) ? profile.With(age, FactState.Of((int?)40)) : profile;
    }

    private static PersonFacts Facts(HealthProfile profile, Situation situation) => PersonFacts.From(profile, situation, RuleCase.Day);

    private static VerdictMasks Judge(CompiledBook book, PersonFacts person)
    {
        var masks = new VerdictMasks(book.Words);
        book.Judge(person, masks);
        return masks;
    }
}
