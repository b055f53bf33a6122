namespace StretchKit.Screening;

/// <summary>
/// Two things said that cannot both be true, or one that carries a day still to come. Each is a fact id, <c>pains</c>,
/// or <c>condition.</c> with the id of a condition.
/// </summary>
internal sealed record Contradiction(string One, string? Other)
{
    private static readonly string[] OfWomen = ["pregnant", "pregnancy-week", "gave-birth-past-year"];

    /// <summary>Finds all contradictions. What is doubtful becomes unknown; what restricts stands, so nothing gets milder.</summary>
    public static void FindIn(PersonFacts person)
    {
        FindDaysToCome(person);
        FindSettled(person);
        FindSexes(person);
        FindAges(person);
        foreach (var (fact, number, most) in DerivedFacts.ToldByNumber)
        {
            FindDenied(person, fact, number, most);
        }

        if (person["bp-systolic"].Number <= person["bp-diastolic"].Number)
        {
            person.Doubt(new("bp-systolic", "bp-diastolic"));
        }
    }

    private static void FindDaysToCome(PersonFacts person)
    {
        foreach (var fact in person.Profile.Facts)
        {
            if (AnswerLife.IsToCome(fact.RecordedOn, person.Today))
            {
                person.Doubt(new(fact.Id, null));
            }
        }

        foreach (var pain in person.Profile.Pains)
        {
            if (IsAnyToCome(person, pain.RecordedOn, pain.Since))
            {
                person.Doubt(new(Pains, null));
                break;
            }
        }

        foreach (var condition in person.Profile.Conditions)
        {
            if (IsAnyToCome(person, [condition.RecordedOn, condition.Since, .. condition.Details.Select(detail => detail.RecordedOn)]))
            {
                person.Doubt(new(Of(condition), null));
            }
        }
    }

    private static bool IsAnyToCome(PersonFacts person, params ReadOnlySpan<DateOnly?> days)
    {
        foreach (var day in days)
        {
            if (AnswerLife.IsToCome(day, person.Today))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A claim that settles a group against what was said of the group after all.</summary>
    private static void FindSettled(PersonFacts person)
    {
        if (person.Profile.Pains.Count > 0)
        {
            Doubt(person, PersonFacts.NoPain, Pains);
        }

        else if (person["pain-score-now"] is { IsKnown: true, Number: > 0 } && IsNoOlder(person, "pain-score-now", PersonFacts.NoPain))
        {
            Doubt(person, PersonFacts.NoPain, "pain-score-now");
        }

        if (person.Profile.Conditions.Count > 0)
        {
            Doubt(person, PersonFacts.NoKnownCondition, Of(person.Profile.Conditions[0]));
        }

        foreach (var settled in FactVocabulary.Settled)
        {
            if (person[settled.Fact] is { IsKnown: true, YesNo: true } && Array.Find(settled.Claims, claim => person[claim].Truth.IsTrue) is { } claim)
            {
                Doubt(person, claim.Id, settled.Fact.Id);
            }
        }
    }

    /// <summary>Pregnancy and birth, and operations that only one sex has. The pregnancy stands, the sex is doubtful.</summary>
    private static void FindSexes(PersonFacts person)
    {
        var sex = person["sex-at-birth"].Choice;
        foreach (var id in OfWomen.Where(id => sex == "male" && IsSaid(person[id])).Take(1))
        {
            person.Doubt(new(id, "sex-at-birth"), "sex-at-birth");
        }

        foreach (var condition in person.Profile.Conditions)
        {
            var only = ConditionVocabulary.Find(condition.Id)!.Sex;
            if (only.Length > 0 && sex is "male" or "female" && sex != only)
            {
                person.Doubt(new(Of(condition), "sex-at-birth"), "sex-at-birth");
            }

            if (only == "male" && SaidPregnant(person) is { } said)
            {
                person.Doubt(new(said, Of(condition)));
            }
        }
    }

    private static void FindAges(PersonFacts person)
    {
        if (person["age-years"] is not { IsKnown: true, Number: { } age })
        {
            return;
        }

        if (SaidPregnant(person) is { } said && age is < DerivedFacts.YoungestPregnantAge or > DerivedFacts.OldestPregnantAge)
        {
            person.Doubt(new(said, "age-years"));
        }

        if (person["back-pain-onset-age"].Number > age)
        {
            person.Doubt(new("back-pain-onset-age", "age-years"), "back-pain-onset-age");
        }
    }

    /// <summary>Gives the answer that says there is a pregnancy: itself, or its week, which tells it too.</summary>
    private static string? SaidPregnant(PersonFacts person) =>
        person["pregnant"].Truth.IsTrue ? "pregnant" : IsSaid(person["pregnancy-week"]) ? "pregnancy-week" : null;

    /// <summary>A no against a number that was given with it or after it.</summary>
    private static void FindDenied(PersonFacts person, string denied, string number, int most)
    {
        if (person[denied] is { IsKnown: true, YesNo: false }
            && person[number] is { IsKnown: true, Number: { } value } && value <= most
            && IsNoOlder(person, number, denied))
        {
            person.Doubt(new(denied, number), denied);
        }
    }

    /// <summary>Tells whether one answer was given with another or after it, so that the other does not simply replace it.</summary>
    private static bool IsNoOlder(PersonFacts person, string one, string other) =>
        (person.Profile.Find(one)?.RecordedOn ?? person.Today) >= (person.Profile.Find(other)?.RecordedOn ?? person.Today);

    private static void Doubt(PersonFacts person, string claim, string against)
    {
        if (person[claim] is { IsKnown: true } and not { YesNo: false })
        {
            person.Doubt(new(claim, against), claim);
        }
    }

    private static bool IsSaid(FactState state) => state is { IsKnown: true } and ({ YesNo: true } or { Number: not null });

    private static string Of(ReportedCondition condition) => $"condition.{condition.Id}";

    public const string Pains = "pains";
}
