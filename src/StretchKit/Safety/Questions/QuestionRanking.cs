using System.Numerics;
using StretchKit.Localization;
using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Safety.Questions;

/// <summary>
/// Ranks what is worth asking: what must be answered, red flags first; then what could change a verdict, by how much
/// doubt the answer takes away; then what is only offered. What can change nothing is not asked.
/// </summary>
/// <remarks>
/// Doubt is the sum, over all columns of interest, of the steps between the lowest and the highest verdict. The worth of
/// a question is the doubt that its answers take away on average, all being equally likely, for the effort of answering.
/// Likelihoods therefore order questions and never decide whether one is asked.
/// </remarks>
internal sealed class QuestionRanking(JudgedPerson judged, TriageResult triage, BoundRules rules, ulong[] interest)
{
    private const double EffortOfChoice = 1.25;

    private const double EffortOfNumber = 1.5;

    private readonly Lazy<IReadOnlyDictionary<string, ulong[]>> _open = new(() => Open(judged, triage, interest));

    /// <summary>Tells whether any answer that something waits for is missing.</summary>
    public bool IsAnythingOpen => Required().Any() || _open.Value.Count > 0;

    /// <summary>Gives the facts in the order of asking; what comes late is worked out late.</summary>
    public IEnumerable<RankedFact> Ranked()
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        return Required().Concat(ByWorth()).Concat(Offered()).Where(fact => given.Add(fact.FactId));
    }

    private static Dictionary<string, ulong[]> Open(JudgedPerson judged, TriageResult triage, ulong[] interest)
    {
        if (triage.Triage >= Triage.Consult)
        {
            return [];
        }

        var rules = new OpenRules(judged, interest);
        judged.Ask(rules);
        var open = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        foreach (var (id, columns) in rules.Columns)
        {
            if (judged.Person.AskedBy(id) is { } asked && judged.Person.OpenStatusOf(asked) is not null)
            {
                open[asked] = open.TryGetValue(asked, out var others) ? [.. others.Zip(columns, (one, other) => one | other)] : columns;
            }
        }

        return open;
    }

    /// <summary>Gives the facts that were declined and could have changed something.</summary>
    public IEnumerable<RankedFact> Declined() => triage.Needed.Required
        .Concat(_open.Value.Keys)
        .Where(id => judged.Person.OpenStatusOf(id) is FactStatus.Declined)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(id => new RankedFact(id, Reason(id, FactVocabulary.Find(id))));

    private IEnumerable<RankedFact> Required() => triage.Needed.Required
        .Prepend(judged.Person.HasUnnamedCondition ? PersonFacts.WhichConditions : "")
        .Where(id => id.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Where(id => judged.Person.OpenStatusOf(id) is not FactStatus.Declined && (triage.Triage < Triage.Consult || CouldChangeTriage(id)))
        .Select(id => (Id: id, Fact: FactVocabulary.Find(id)))
        .OrderBy(one => one.Id is PersonFacts.WherePain or PersonFacts.WhichConditions ? 0 : one.Fact switch { null => 1, { IsRedFlag: true } => 2, _ => 3 })
        .Select(one => new RankedFact(one.Id, Reason(one.Id, one.Fact)));

    private bool CouldChangeTriage(string id) =>
        FactVocabulary.Find(id) is not { IsRedFlag: false } || rules.Book.TriageFacts.Contains(id) || IsContradicted(id);

    private bool IsContradicted(string id) => judged.Person.Contradictions.Any(pair => pair.One == id || pair.Other == id);

    private Message Reason(string id, FactDefinition? fact) =>
        IsContradicted(id) ? Message.Of("reason.contradiction")
        : fact is null && id != PersonFacts.WhichConditions ? Message.Of("reason.gate")
        : fact is { IsRedFlag: true } ? Message.Of("reason.red-flag")
        : Message.Of("reason.required");

    private IEnumerable<RankedFact> ByWorth()
    {
        if (_open.Value.Count == 0)
        {
            return [];
        }

        var trial = new AnswerTrial(judged, rules, interest);
        return _open.Value
            .Where(one => judged.Person.OpenStatusOf(one.Key) is not FactStatus.Declined)
            .Select(one => (Id: one.Key, Columns: one.Value, Worth: Worth(one.Key, trial)))
            .OrderByDescending(one => one.Worth.Average)
            .ThenByDescending(one => one.Worth.AtLeast)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new RankedFact(one.Id, Message.Of("reason.verdicts", ("count", CountStretches(one.Columns)))));
    }

    private IEnumerable<RankedFact> Offered() => triage.Needed.Offered
        .Where(id => triage.Triage < Triage.Consult || CouldChangeTriage(id))
        .Where(id => judged.Person.OpenStatusOf(id) is not (null or FactStatus.Declined))
        .Select(id => new RankedFact(id, Message.Of("reason.offer"), IsOptional: true));

    private static (double Average, int AtLeast) Worth(string id, AnswerTrial trial)
    {
        var (total, count, least) = trial.DoubtTakenBy(id);
        return (total / (count * Effort(id)), least);
    }

    private static double Effort(string id) => (FactVocabulary.Find(id)?.Kind ?? ConditionVocabulary.FindDetail(id).Detail.Kind) switch
    {
        FactKind.YesNo => 1,
        FactKind.Choice => EffortOfChoice,
        _ => EffortOfNumber,
    };

    private int CountStretches(ulong[] columns)
    {
        var (count, last) = (0, (Stretches.Stretch?)null);
        for (var word = 0; word < columns.Length; word++)
        {
            for (var rest = columns[word]; rest != 0; rest &= rest - 1)
            {
                var stretch = judged.Book.Columns[(word << 6) + BitOperations.TrailingZeroCount(rest)].Stretch;
                count += ReferenceEquals(stretch, last) ? 0 : 1;
                last = stretch;
            }
        }

        return count;
    }
}
