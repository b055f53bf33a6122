using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>The questions about the person that must be answered, or may be, before anything is certain.</summary>
internal sealed class NeededAnswers
{
    private readonly PersonFacts _person;

    private NeededAnswers(PersonFacts person) => _person = person;

    /// <summary>Gets the facts that must be answered, in the order in which rules name them.</summary>
    public List<string> Required { get; } = [];

    /// <summary>Gets the facts that may be answered too.</summary>
    public List<string> Offered { get; } = [];

    /// <summary>Gets whether any answer is open that keeps the result provisional.</summary>
    public bool IsAnyOpen { get; private set; }

    /// <summary>Gets whether there is no routine before they are answered.</summary>
    public bool ComeFirst { get; private set; }

    public static NeededAnswers Of(RuleBook book, PersonFacts person)
    {
        var needed = new NeededAnswers(person);
        needed.AddDetails(book.Triage);
        needed.AddScreens(book.Screens);
        needed.AddRedFlags();
        needed.AddOwn(book.Triage);
        needed.AddContradictions();
        return needed;
    }

    /// <summary>
    /// Names the details that were not asked yet and could make a stated condition mean care first. Until they are
    /// answered there is no routine.
    /// </summary>
    public static IReadOnlyList<string> OpenDetails(TriageRule rule, PersonFacts person)
    {
        if (rule is not { Condition: { } condition, Triage: not null } || person.Stated(condition).Length == 0)
        {
            return [];
        }

        var open = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var instance in person.Stated(condition))
        {
            rule.Person.AddOpenFacts(new(person, instance, null, default), open);
        }

        open.RemoveWhere(id => !IsAskable(id, person));
        return [.. open];
    }

    private void AddDetails(IReadOnlyList<TriageRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var detail in OpenDetails(rule, _person))
            {
                if (!Required.Contains(detail))
                {
                    Required.Add(detail);
                }
            }
        }

        IsAnyOpen = ComeFirst = Required.Count > 0;
    }

    private void AddScreens(IReadOnlyList<Screen> screens)
    {
        foreach (var screen in screens)
        {
            if (!screen.When.Evaluate(new(_person, null, null, default)).IsTrue)
            {
                continue;
            }

            foreach (var fact in screen.Require)
            {
                var state = _person[fact];
                if (!state.IsKnown)
                {
                    IsAnyOpen = true;
                    ComeFirst |= screen.ComesFirst && state.Status is FactStatus.NotAsked or FactStatus.Stale;
                    Required.Add(fact);
                }
            }

            foreach (var fact in screen.Offer)
            {
                if (!_person[fact].IsKnown)
                {
                    Offered.Add(fact);
                }
            }
        }
    }

    /// <summary>A red flag that stands on an old answer is asked again; one that the person is not sure of stays open.</summary>
    private void AddRedFlags()
    {
        foreach (var fact in FactVocabulary.RedFlags)
        {
            if (_person[fact].StandsThoughStale)
            {
                Required.Add(fact.Id);
            }
        }

        foreach (var fact in FactVocabulary.RedFlags)
        {
            if (_person[fact].Status is FactStatus.NotSure)
            {
                IsAnyOpen = true;
                Required.Add(fact.Id);
            }
        }
    }

    private void AddOwn(IReadOnlyList<TriageRule> rules)
    {
        foreach (var rule in rules)
        {
            if (OwnTriage.Open(rule, _person) is { } facts)
            {
                IsAnyOpen = true;
                Required.AddRange(facts);
            }
        }
    }

    private void AddContradictions()
    {
        foreach (var (one, other) in _person.Contradictions)
        {
            IsAnyOpen = true;
            AddAskable(one);
            AddAskable(other);
        }
    }

    private void AddAskable(string? fact)
    {
        if (fact is not null && FactVocabulary.Find(fact) is { IsDerived: false })
        {
            Required.Add(fact);
        }
    }

    private static bool IsAskable(string id, PersonFacts person)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        var status = dot < 0
            ? person[id].Status
            : person.Stated(id[..dot]).Select(instance => instance.Detail(id[(dot + 1)..]).Status).FirstOrDefault(one => one is not FactStatus.Known);
        return status is FactStatus.NotAsked or FactStatus.Stale;
    }
}
