using StretchKit.Anatomy;
using StretchKit.Safety.Questions;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Analysis;

/// <summary>
/// People at the limits of some rules: for everything the rules read, each answer that they can tell apart, and no
/// answer. All combinations when there are few, else a fixed choice of them, the same each time.
/// </summary>
internal sealed class WitnessPeople
{
    private const int Most = 512;

    private static readonly BodyRegion[] PainfulRegions =
        [BodyRegion.LowerBack, BodyRegion.UpperBack, BodyRegion.Neck, BodyRegion.Shoulder, BodyRegion.Hip, BodyRegion.Groin, BodyRegion.Knee, BodyRegion.LowerLeg, BodyRegion.Chest, BodyRegion.Abdomen];

    private static readonly string[] InflammatoryItems = ["pain-wakes-second-half-night", "pain-buttock", "pain-better-with-movement", "family-inflammatory-back"];

    private static readonly int[] Readings = [120, 160];

    private readonly List<Func<WitnessPerson, WitnessPerson>[]> _answers = [];

    private WitnessPeople(IReadOnlyList<RuleBook> books)
    {
        AnswerSpace[] spaces = [.. books.Select(book => new AnswerSpace(book))];
        var parts = books.SelectMany(Expressions).SelectMany(RuleReads.Parts).ToList();
        var about = books.SelectMany(book => book.Rules.Select(rule => rule.Condition).Concat(book.Triage.Select(rule => rule.Condition))).OfType<ConditionDefinition>();
        foreach (var condition in about.Concat(parts.OfType<ConditionExpression>().Select(one => one.Condition)).Distinct().OrderBy(condition => condition.Index))
        {
            AddCondition(condition, spaces, parts.OfType<DetailExpression>().Select(one => one.Detail).Where(condition.AllDetails.Contains).Distinct());
        }

        var facts = parts.OfType<FactExpression>().Select(one => one.Fact)
            .Concat(books.SelectMany(book => book.Screens).SelectMany(screen => screen.Require).Select(FactVocabulary.Find).OfType<FactDefinition>());
        foreach (var fact in facts.DistinctBy(fact => IsPlaceOfPain(fact) ? "pain" : fact.Id, StringComparer.Ordinal).OrderBy(fact => fact.Index))
        {
            AddFact(fact, [.. spaces.SelectMany(space => space.Of(fact)).Distinct()]);
        }

        if (parts.Exists(part => part is MovementExpression))
        {
            AddMovements([.. parts.OfType<MovementExpression>()]);
        }
    }

    public static IReadOnlyList<WitnessPerson> Of(IReadOnlyList<RuleBook> books)
    {
        var people = new WitnessPeople(books);
        var total = people._answers.Aggregate(1L, (product, answers) => Math.Min(long.MaxValue / 64, product * answers.Length));
        return [.. Enumerable.Range(0, (int)Math.Min(total, Most)).Select(index => people.Make(total <= Most ? index : index * (total / Most) + (index * 2654435761L % (total / Most))))];
    }

    /// <summary>Makes the person with this number: one digit for each thing that is answered.</summary>
    private WitnessPerson Make(long number)
    {
        var person = WitnessPerson.Nobody;
        foreach (var answers in _answers)
        {
            person = answers[number % answers.Length](person);
            number /= answers.Length;
        }

        return person;
    }

    private static IEnumerable<RuleExpression> Expressions(RuleBook book) =>
        book.Rules.SelectMany(rule => new[] { rule.Person, rule.When, rule.Stretch })
            .Concat(book.Triage.Select(rule => rule.Person))
            .Concat(book.Screens.Select(screen => screen.When));

    private static WitnessPerson Silent(WitnessPerson person) => person;

    private void AddFact(FactDefinition fact, FactState[] answers)
    {
        switch (fact)
        {
            case { IsDerived: false }:
                _answers.Add([.. answers.Select(answer => (Func<WitnessPerson, WitnessPerson>)(person => With(person, fact, answer))), Silent]);
                break;
            case { Id: "surface" }:
                _answers.Add([.. Enum.GetValues<Surface>().Select(surface => (Func<WitnessPerson, WitnessPerson>)(person =>
                    person.With($"surface: {Vocabulary<Surface>.IdOf(surface)}", person.Situation with { Surface = surface })))]);
                break;
            case { Id: "inflammatory-back-pain-items" }:
                _answers.Add([Silent, person => InflammatoryItems.Aggregate(person, (all, item) => With(all, FactVocabulary.Find(item)!, FactState.Yes))]);
                break;
            case { Group: "pain", Kind: FactKind.Number }:
                _answers.Add([.. answers.Select(answer => (Func<WitnessPerson, WitnessPerson>)(person => Hurting(person, BodyRegion.LowerBack, 7, answer.Number))), Silent]);
                break;
            case { Group: "pain" }:
                _answers.Add([.. PainfulRegions.Select(region => (Func<WitnessPerson, WitnessPerson>)(person => Hurting(person, region, 7))), person => Hurting(person, BodyRegion.LowerBack, 3), person => NoPain(person, true), person => NoPain(person, false), Silent]);
                break;
            case { Id: "high-pressure-reading" }:
                _answers.Add([.. Readings.Select(reading => (Func<WitnessPerson, WitnessPerson>)(person => With(person, FactVocabulary.Find("bp-systolic")!, FactState.Of((int?)reading))))]);
                break;
        }
    }

    private void AddCondition(ConditionDefinition condition, AnswerSpace[] spaces, IEnumerable<DetailDefinition> details)
    {
        _answers.Add([person => Stated(person, condition, null), .. Muscles(condition).Select(muscle => (Func<WitnessPerson, WitnessPerson>)(person => Stated(person, condition, muscle))), Silent, person => person.With("no-other-condition: yes", person.Profile.With(PersonFacts.NoOtherCondition, true))]);
        foreach (var detail in details)
        {
            FactState[] answers = [.. spaces.SelectMany(space => space.Of(condition, detail)).Distinct()];
            _answers.Add([.. answers.Select(answer => (Func<WitnessPerson, WitnessPerson>)(person => With(person, condition, detail, answer))), Silent]);
        }
    }

    private void AddMovements(IReadOnlyList<MovementExpression> movements) =>
        _answers.Add([Silent, .. movements.Take(8).SelectMany(movement => movement.Findings, (movement, finding) => (Func<WitnessPerson, WitnessPerson>)(person => person.With(
            $"movement {Vocabulary<Stretches.Mechanism>.IdOf(movement.Mechanisms[0])}: {Vocabulary<MovementFinding>.IdOf(finding)}",
            person.Profile.WithMovement(new() { Mechanism = movement.Mechanisms[0], Finding = finding, Source = MovementRecord.Clinician }))))]);

    private static WitnessPerson With(WitnessPerson person, FactDefinition fact, FactState answer)
    {
        var sheet = new AnswerSheet(person.Profile, person.Situation, Cases.RuleCase.Day).With(fact.Id, answer);
        return new(sheet.Profile, sheet.Situation, [.. person.Answers, $"{fact.Id}: {Words(answer)}"]);
    }

    private static WitnessPerson With(WitnessPerson person, ConditionDefinition condition, DetailDefinition detail, FactState answer)
    {
        if (!person.Profile.Conditions.Any(stated => stated.Id == condition.Id))
        {
            return person;
        }

        var sheet = new AnswerSheet(person.Profile, person.Situation, Cases.RuleCase.Day);
        var days = (answer.Number ?? 0) * (detail.Unit == "weeks" ? 7 : 1);
        sheet = detail.Kind is FactKind.Since
            ? sheet.WithDay($"{condition.Id}.{detail.Id}", Cases.RuleCase.Day.AddDays(-days))
            : sheet.With($"{condition.Id}.{detail.Id}", answer);
        return person.With($"{condition.Id}.{detail.Id}: {Words(answer)}", sheet.Profile);
    }

    private static MuscleGroup[] Muscles(ConditionDefinition condition) => condition.NamesMuscle ? [MuscleGroup.Hamstrings, MuscleGroup.Quadriceps] : [];

    private static WitnessPerson Stated(WitnessPerson person, ConditionDefinition condition, MuscleGroup? muscle) => person.With(
        $"condition: {condition.Id}{(muscle is { } named ? $", {Vocabulary<MuscleGroup>.IdOf(named)}" : "")}",
        person.Profile.WithCondition(new ReportedCondition { Id = condition.Id, Muscle = muscle }));

    private static WitnessPerson Hurting(WitnessPerson person, BodyRegion region, int score, int? days = null) => person.With(
        $"pain: {Vocabulary<BodyRegion>.IdOf(region)}, {score}{(days is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {known} days") : "")}",
        person.Profile.WithPain(new() { Region = region, Score = score, Since = days is { } ago ? Cases.RuleCase.Day.AddDays(-ago) : null }));

    private static WitnessPerson NoPain(WitnessPerson person, bool answer) => person.With($"no-pain: {(answer ? "yes" : "no")}", person.Profile.With(PersonFacts.NoPain, answer));

    private static bool IsPlaceOfPain(FactDefinition fact) => fact is { IsDerived: true, Group: "pain", Kind: FactKind.YesNo };

    private static string Words(FactState answer) => answer switch
    {
        { YesNo: { } yesNo } => yesNo ? "yes" : "no",
        { Number: { } number } => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => answer.Choice ?? "",
    };
}
