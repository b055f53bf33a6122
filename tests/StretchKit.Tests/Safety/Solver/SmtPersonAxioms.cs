using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// What is so of every person, whatever they answer: facts that follow from pains, age or other answers, and claims
/// that cannot stand beside their contrary. Said again here from <c>docs/formats/facts.md</c>. A fact that is left out
/// is free, so proofs still hold; only a witness may then be nobody.
/// </summary>
internal static class SmtPersonAxioms
{
    public const string Pain = "pain in ";

    private const int RecentWeeks = 13;

    private static readonly Dictionary<string, BodyRegion[]> Areas = new(StringComparer.Ordinal)
    {
        ["pain-back"] = [BodyRegion.LowerBack, BodyRegion.UpperBack, BodyRegion.Hip, BodyRegion.Thigh, BodyRegion.LowerLeg],
        ["pain-low-back"] = [BodyRegion.LowerBack],
        ["pain-mid-back"] = [BodyRegion.UpperBack],
        ["pain-spine"] = [BodyRegion.Neck, BodyRegion.UpperBack, BodyRegion.LowerBack],
        ["pain-neck-head-arm"] = [BodyRegion.Neck, BodyRegion.Jaw, BodyRegion.Shoulder, BodyRegion.Arm, BodyRegion.WristAndHand],
        ["pain-leg"] = [BodyRegion.Thigh, BodyRegion.Knee, BodyRegion.LowerLeg, BodyRegion.AnkleAndFoot],
        ["pain-other-joint"] = [BodyRegion.Knee, BodyRegion.AnkleAndFoot, BodyRegion.Groin],
        ["pain-joint"] = [BodyRegion.Shoulder, BodyRegion.WristAndHand, BodyRegion.Hip, BodyRegion.Groin, BodyRegion.Knee, BodyRegion.AnkleAndFoot],
        ["pain-groin"] = [BodyRegion.Groin],
        ["pain-chest"] = [BodyRegion.Chest],
        ["pain-abdomen"] = [BodyRegion.Abdomen],
    };

    private static readonly string[] InflammatoryItems =
    [
        "pain-wakes-second-half-night", "pain-buttock", "pain-better-with-movement", "pain-better-with-anti-inflammatory",
        "family-inflammatory-back", "arthritis-ever", "tendon-inflammation-ever", "psoriasis-ever",
    ];

    public static void AddTo(SmtScript script, SmtPerson person)
    {
        AddPain(script, person);
        AddSurgery(script, person);
        AddSettling(script, person);
        AddCount(script, person);
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (person.Facts.FirstOrDefault(fact => done.Add(fact.Id)) is { } fact)
        {
            AddFact(script, person, fact);
        }
    }

    private static void AddCount(SmtScript script, SmtPerson person)
    {
        var early = FactVocabulary.Find("back-pain-onset-age")!;
        var items = InflammatoryItems.Select(person.SaysYes).Append(Smt.And(person.Known(early), Smt.Within(person.Value(early), 0, 34)));
        var count = $"(+ {string.Join(' ', items.Select(item => $"(ite {item} 1 0)"))})";
        Hold(script, person, "inflammatory-back-pain-items", Known(person, "inflammatory-back-pain-items"), Same(Value(person, "inflammatory-back-pain-items"), count));
    }

    private static void AddPain(SmtScript script, SmtPerson person)
    {
        var noPain = person.SaysYes("no-pain");
        var painful = InAny(script, Enum.GetValues<BodyRegion>());
        Hold(script, person, "no-pain", Smt.Implies(painful, Known(person, "no-pain")), Smt.Implies(painful, Smt.Not(Value(person, "no-pain"))));
        foreach (var (id, regions) in Areas)
        {
            Hold(script, person, id, Same(Known(person, id), Smt.Or(painful, noPain)), Same(Value(person, id), InAny(script, regions)));
        }

        Hold(script, person, "pain-stated", Same(Known(person, "pain-stated"), Smt.Or(painful, Known(person, "no-pain"))), Same(Value(person, "pain-stated"), Smt.Or(painful, Smt.Not(Value(person, "no-pain")))));
        Hold(script, person, "pain-score-now", Smt.Implies(noPain, Known(person, "pain-score-now")), Smt.Implies(noPain, Smt.Is(Value(person, "pain-score-now"), 0)));
        Hold(script, person, "strong-resting-pain", Same(Known(person, "strong-resting-pain"), Known(person, "pain-score-now")), Same(Value(person, "strong-resting-pain"), Smt.Within(Value(person, "pain-score-now"), 6, 7)));
        // What was said of the last session counts until a later pain; no rule reads the answer itself.
        Hold(script, person, "session-pain-settled", Known(person, "session-pain-settled"), Same(Value(person, "session-pain-settled"), person.SaysYes("session-pain-over")));
        Hold(script, person, "session-soreness-only", Known(person, "session-soreness-only"), Same(Value(person, "session-soreness-only"), person.SaysYes("training-soreness-only")));
        Hold(script, person, "pain-days", Smt.Implies(Known(person, "pain-days"), painful), "true");
        Hold(script, person, "spine-pain-days", Smt.Implies(Known(person, "spine-pain-days"), InAny(script, Areas["pain-spine"])), "true");
    }

    /// <summary>An operation of the last 13 weeks is named by a condition that is one, unless its own date says otherwise.</summary>
    private static void AddSurgery(SmtScript script, SmtPerson person)
    {
        var named = ConditionVocabulary.All.Where(condition => condition.IsOperation).Select(condition => Smt.And(
            [person.Stated(condition), .. condition.Details.Where(detail => detail.Id is "weeks" or "days").Select(detail => Smt.Or(
                Smt.Not(person.Known(condition, detail)),
                Smt.Within(person.Value(condition, detail), 0, detail.Id == "weeks" ? RecentWeeks : RecentWeeks * 7)))]));
        Hold(script, person, "recent-surgery-named", Known(person, "recent-surgery-named"), Same(Value(person, "recent-surgery-named"), Smt.Or([.. named])));
    }

    private static void AddSettling(SmtScript script, SmtPerson person)
    {
        var noKnown = person.SaysYes("no-known-condition");
        script.Assert(Same(person.HasNoUnstated, Smt.Or(noKnown, person.SaysYes("no-other-condition"))));
        foreach (var condition in person.Conditions)
        {
            script.Assert(Smt.Implies(person.Stated(condition), Smt.And(Known(person, "no-known-condition"), Smt.Not(Value(person, "no-known-condition")))));
            Hold(script, person, "condition-stated", Smt.Implies(person.Stated(condition), Known(person, "condition-stated")), "true");
        }

        Hold(script, person, "condition-stated", Smt.Implies(Known(person, "condition-stated"), Value(person, "condition-stated")), "true");
        var isPlain = Smt.And(person.SaysYes("no-pain"), noKnown);
        Hold(script, person, "pain-free-without-conditions", Same(Known(person, "pain-free-without-conditions"), isPlain), Value(person, "pain-free-without-conditions"));
        var isMale = Smt.And(Known(person, "sex-at-birth"), Is(person, "sex-at-birth", "male"));
        var age = (Known: Known(person, "age-years"), Value: Value(person, "age-years"));
        var cannot = Smt.And(Smt.Not(person.SaysYes("pregnant")), Smt.Or(isMale, Smt.And(age.Known, Smt.Not(Smt.Within(age.Value, 12, 55)))));
        Hold(script, person, "pregnancy-not-possible", Known(person, "pregnancy-not-possible"), Same(Value(person, "pregnancy-not-possible"), cannot));
        var isHigh = Smt.Or(
            Smt.And(Known(person, "bp-systolic"), Smt.Within(Value(person, "bp-systolic"), 160, int.MaxValue)),
            Smt.And(Known(person, "bp-diastolic"), Smt.Within(Value(person, "bp-diastolic"), 100, int.MaxValue)));
        Hold(script, person, "high-pressure-reading", Known(person, "high-pressure-reading"), Same(Value(person, "high-pressure-reading"), isHigh));
        script.Assert(Smt.Not(Smt.And(isMale, Smt.Or(person.SaysYes("pregnant"), Known(person, "pregnancy-week")))));
        var isFemale = Smt.And(Known(person, "sex-at-birth"), Is(person, "sex-at-birth", "female"));
        Hold(script, person, "not-known-female", Known(person, "not-known-female"), Same(Value(person, "not-known-female"), Smt.Not(isFemale)));
        foreach (var condition in person.Conditions.Where(condition => condition.Sex.Length > 0))
        {
            script.Assert(Smt.Not(Smt.And(person.Stated(condition), condition.Sex == "male" ? isFemale : isMale)));
        }

        script.Assert(Smt.Implies(Smt.And(age.Known, Known(person, "back-pain-onset-age")), $"(<= {Value(person, "back-pain-onset-age")} {age.Value})"));
    }

    /// <summary>An answer that another makes a no is known while that other is a yes.</summary>
    private static void AddFact(SmtScript script, SmtPerson person, FactDefinition fact)
    {
        foreach (var other in fact.FalseWhen.Select(FactVocabulary.Find).OfType<FactDefinition>())
        {
            var isSettled = person.SaysYes(other.Id);
            script.Assert(Smt.Implies(isSettled, person.Known(fact)));
            if (!other.IsDerived)
            {
                script.Assert(Smt.Implies(isSettled, Smt.Not(person.Value(fact))));
            }

            if (other.Id == "no-known-condition")
            {
                script.Assert(Smt.Implies(person.SaysYes("no-other-condition"), person.Known(fact)));
            }
        }

        if (fact.Id is "surface" or "context")
        {
            script.Assert(person.Known(fact));
        }
    }

    private static void Hold(SmtScript script, SmtPerson person, string factId, string known, string value)
    {
        if (FactVocabulary.Find(factId) is { } fact)
        {
            script.Assert(known);
            script.Assert(fact.IsDerived ? Smt.Implies(person.Known(fact), value) : value);
        }
    }

    private static string InAny(SmtScript script, BodyRegion[] regions) =>
        Smt.Or([.. regions.Select(region => script.Bool(Pain + Vocabulary<BodyRegion>.IdOf(region)))]);

    private static string Known(SmtPerson person, string factId) => FactVocabulary.Find(factId) is { } fact ? person.Known(fact) : "false";

    private static string Value(SmtPerson person, string factId) => FactVocabulary.Find(factId) is { } fact ? person.Value(fact) : "false";

    private static string Is(SmtPerson person, string factId, string choice) => FactVocabulary.Find(factId) is { } fact
        ? Smt.Is(person.Value(fact), fact.Choices.ToList().IndexOf(choice))
        : "false";

    private static string Same(string one, string other) => $"(= {one} {other})";
}
