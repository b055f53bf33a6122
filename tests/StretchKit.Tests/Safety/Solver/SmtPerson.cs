using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// A person in a situation as the solver sees one: for each fact what is true and whether it is known, for each
/// condition whether it is stated, and one stated instance of it with its details.
/// </summary>
/// <param name="script">Where names are declared.</param>
/// <param name="values">Prefix of what is true; two people with one prefix differ only in what is known of them.</param>
/// <param name="knowledge">Prefix of what is known; <see langword="null"/> for a person of whom everything is known.</param>
/// <param name="changed">The fact, detail or condition that this person has another value of; else the values are shared.</param>
internal sealed class SmtPerson(SmtScript script, string values = "", string? knowledge = "", string? changed = null)
{
    /// <summary>Nobody has had anything for longer than so many days.</summary>
    private const int LongestDays = 36_500;

    private readonly SortedDictionary<int, FactDefinition> _facts = [];
    private readonly SortedDictionary<int, ConditionDefinition> _conditions = [];
    private readonly HashSet<(Mechanism, MovementFinding)> _movements = [];

    /// <summary>Gets the facts that were asked for so far.</summary>
    public IReadOnlyList<FactDefinition> Facts => [.. _facts.Values];

    public IReadOnlyList<ConditionDefinition> Conditions => [.. _conditions.Values];

    /// <summary>Gets what was asked for of recorded movements so far.</summary>
    public IReadOnlyCollection<(Mechanism Mechanism, MovementFinding Finding)> Movements => [.. _movements];

    public bool KnowsAll => knowledge is null;

    /// <summary>Gets whether the person said that there is no condition beside those stated.</summary>
    public string HasNoUnstated => script.Bool($"{knowledge}no condition unstated");

    public static string Name(FactDefinition fact) => $"fact {fact.Id}";

    public static string Name(ConditionDefinition condition) => $"condition {condition.Id}";

    public static string Name(ConditionDefinition condition, DetailDefinition detail) => $"detail {condition.Id}.{detail.Id}";

    public static string Name(Mechanism mechanism, MovementFinding finding) => $"{finding} {Vocabulary<Mechanism>.IdOf(mechanism)}";

    /// <summary>Gets whether something is recorded of a kind of movement, by a clinician; silence is no, so it is never unknown.</summary>
    public string Records(Mechanism mechanism, MovementFinding finding)
    {
        _movements.Add((mechanism, finding));
        return script.Bool(Place(Name(mechanism, finding)));
    }

    /// <summary>
    /// No clinician allowed a movement or found it easing. An allowance lifts a ban to caution and leaves the milder
    /// "modify" as it is, so with one what is riskier may be less restricted.
    /// </summary>
    public void AssumeNothingPermitted()
    {
        foreach (var (mechanism, finding) in Movements.Where(movement => movement.Finding is MovementFinding.Allowed or MovementFinding.Eases))
        {
            script.Assert(Smt.Not(Records(mechanism, finding)));
        }
    }

    public string Known(FactDefinition fact)
    {
        _facts[fact.Index] = fact;
        return KnowsAll ? "true" : script.Bool($"{knowledge}known {Name(fact)}");
    }

    public string Value(FactDefinition fact)
    {
        _facts[fact.Index] = fact;
        return Value(Place(Name(fact)), fact.Kind, fact.Choices.Count, (fact.Min, fact.Max));
    }

    public string Known(ConditionDefinition condition, DetailDefinition detail) => KnowsAll
        ? "true"
        : Smt.And(Stated(condition), detail.IsNoUnlessRecorded ? "true" : script.Bool($"{knowledge}known {Name(condition, detail)}"));

    public string Value(ConditionDefinition condition, DetailDefinition detail) =>
        Value(Place(Name(condition, detail)), detail.Kind, detail.Choices.Count, (detail.Min, detail.Kind is FactKind.Since ? LongestDays : detail.Max));

    public SmtTruth Has(ConditionDefinition condition)
    {
        var has = script.Bool(Place(Name(condition)));
        if (KnowsAll)
        {
            _conditions[condition.Index] = condition;
            return SmtTruth.Of(has);
        }

        var stated = Stated(condition);
        script.Assert(Smt.Implies(stated, has));
        script.Assert(Smt.Implies(Smt.And(HasNoUnstated, Smt.Not(stated)), Smt.Not(has)));
        return new(stated, Smt.Or(stated, Smt.Not(HasNoUnstated)));
    }

    /// <summary>Gets whether the person names the condition; who is known through names what there is.</summary>
    public string Stated(ConditionDefinition condition)
    {
        _conditions[condition.Index] = condition;
        return script.Bool(KnowsAll ? Place(Name(condition)) : $"{knowledge}stated {Name(condition)}");
    }

    /// <summary>Gets the side of the stated instance: 0 both or not known, 1 left, 2 right.</summary>
    public string Side(ConditionDefinition condition) => script.Int($"{values}side {Name(condition)}", 0, 2);

    public SmtTruth WorksMuscle(ConditionDefinition condition, string isOtherSide)
    {
        var known = KnowsAll ? "true" : Smt.And(Stated(condition), script.Bool($"{knowledge}known muscle {Name(condition)}"));
        var works = SmtTruth.Of(known, script.Bool($"{values}works muscle {Name(condition)}"));
        return SmtTruth.All([SmtTruth.Of(Smt.Not(isOtherSide)), works]);
    }

    public SmtTruth Compare(FactDefinition fact, NumberRange range, string[] choices) =>
        Compare(Known(fact), Value(fact), fact.Kind, (fact.Min, fact.Max), range, fact.Choices.Count, Places(choices, fact.Choices));

    public SmtTruth Compare(ConditionDefinition condition, DetailDefinition detail, NumberRange range, string[] choices)
    {
        return Compare(Known(condition, detail), Value(condition, detail), detail.Kind, (detail.Min, detail.Max), range, detail.Choices.Count, Places(choices, detail.Choices));
    }

    /// <summary>Gives the term that a fact is surely true.</summary>
    public string SaysYes(string factId) => FactVocabulary.Find(factId) is { } fact ? Smt.And(Known(fact), Value(fact)) : "false";

    private string Place(string name) => name == changed ? $"changed {name}" : $"{values}{name}";

    private static int[] Places(string[] choices, IReadOnlyList<string> all) =>
        [.. choices.Select(choice => all.ToList().IndexOf(choice))];

    private static SmtTruth Compare(string known, string value, FactKind kind, (int Min, int Max) domain, NumberRange range, int choices, int[] places)
    {
        switch (kind)
        {
            case FactKind.YesNo:
                return SmtTruth.Of(known, value);
            case FactKind.Choice:
                return SmtTruth.Of(places.Length == 0 || places.Length == choices ? "true" : known, Smt.Or([.. places.Select(place => Smt.Is(value, place))]));
            default:
                var isDecided = (range.Lowest <= domain.Min && domain.Max <= range.Highest) || domain.Max < range.Lowest || range.Highest < domain.Min;
                return SmtTruth.Of(isDecided ? "true" : known, Smt.Within(value, range.Lowest, range.Highest));
        }
    }

    private string Value(string name, FactKind kind, int choices, (int Min, int Max) domain) => kind switch
    {
        FactKind.YesNo => script.Bool(name),
        FactKind.Choice => script.Int(name, 0, choices - 1),
        _ => script.Int(name, domain.Min, domain.Max),
    };
}
