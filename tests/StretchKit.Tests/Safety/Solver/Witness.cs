using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>A person, a situation and a stretch on a side, made from values that the solver found.</summary>
internal sealed record Witness(HealthProfile Profile, Situation Situation, Stretch Stretch, BodySide Side)
{
    /// <summary>Gets the person's facts on the day of <see cref="TestPeople.Today"/>.</summary>
    public PersonFacts Person => PersonFacts.From(Profile, Situation, TestPeople.Today);

    public static Witness Of(IReadOnlyDictionary<string, string> values, SmtPerson person, SmtStretch? stretch)
    {
        var reader = new ModelReader(values);
        var side = stretch is null ? BodySide.Both : reader.Number("side of the step") switch { 1 => BodySide.Left, 2 => BodySide.Right, _ => BodySide.Both };
        return new(ProfileOf(reader, person), SituationOf(reader), stretch is null ? TestStretches.Plain : StretchOf(reader, stretch, side), side);
    }

    /// <summary>Says who it is and what is judged, for the message of a failure.</summary>
    public override string ToString()
    {
        var facts = Profile.Facts.Select(fact => $"{fact.Id} {fact.YesNo?.ToString() ?? fact.Choice ?? fact.Number?.ToString(CultureInfo.InvariantCulture)}");
        var pains = Profile.Pains.Select(pain => $"pain in {pain.Region} {pain.Score}");
        var conditions = Profile.Conditions.Select(condition => $"{condition.Id} {condition.Side} since {condition.Since:O} ({string.Join(", ", condition.Details.Select(detail => $"{detail.Id} {detail.YesNo?.ToString() ?? detail.Choice ?? detail.Number?.ToString(CultureInfo.InvariantCulture)}"))})");
        var movements = Profile.Movements.Select(movement => $"{movement.Finding} {movement.Mechanism}");
        var loads = Stretch.Mechanisms?.Select(load => $"{load.Mechanism} {load.Limb} {load.Region} {load.Qualifiers}") ?? ["loads not stated"];
        return $"person [{string.Join("; ", facts.Concat(pains).Concat(conditions).Concat(movements))}], {Situation}, stretch [{Side}; {Stretch.Technique}; {Stretch.Position}; {string.Join(", ", Stretch.Regions)}; hold {Stretch.Dose.Hold}; {string.Join("; ", loads)}]";
    }

    private static HealthProfile ProfileOf(ModelReader reader, SmtPerson person)
    {
        var facts = FactVocabulary.All
            .Where(fact => !fact.IsDerived && fact.Id is not ("minutes-since-waking" or "minutes-since-meal") && reader.IsTrue($"known {SmtPerson.Name(fact)}"))
            .Select(fact => Answer(reader, fact.Id, SmtPerson.Name(fact), fact.Kind, fact.Choices));
        return HealthProfile.Of(facts, [.. Pains(reader)], [.. person.Conditions.Where(condition => reader.IsTrue($"stated {SmtPerson.Name(condition)}")).Select(condition => Condition(reader, condition))], [.. person.Movements.Where(movement => reader.IsTrue(SmtPerson.Name(movement.Mechanism, movement.Finding))).Select(Movement)]);
    }

    private static HealthFact Answer(ModelReader reader, string id, string name, FactKind kind, IReadOnlyList<string> choices) => new()
    {
        Id = id,
        Status = FactStatus.Known,
        YesNo = kind is FactKind.YesNo ? reader.IsTrue(name) : null,
        Number = kind is FactKind.Number ? reader.Number(name) : null,
        Choice = kind is FactKind.Choice ? choices[reader.Number(name)] : null,
    };

    private static MovementRecord Movement((Mechanism Mechanism, MovementFinding Finding) movement) =>
        new() { Mechanism = movement.Mechanism, Finding = movement.Finding, Source = MovementRecord.Clinician };

    private static IEnumerable<ReportedPain> Pains(ModelReader reader) => Enum.GetValues<BodyRegion>()
        .Where(region => reader.IsTrue(SmtPersonAxioms.Pain + Vocabulary<BodyRegion>.IdOf(region)))
        .Select(region => new ReportedPain
        {
            Region = region,
            Score = reader.Known("pain-score-now"),
            Since = (reader.Known("spine-pain-days") ?? reader.Known("pain-days") ?? reader.Known("back-pain-days")) is { } days ? TestPeople.DaysAgo(days) : null,
        });

    private static ReportedCondition Condition(ModelReader reader, ConditionDefinition condition)
    {
        var known = condition.AllDetails.Where(detail => reader.IsTrue($"known {SmtPerson.Name(condition, detail)}") || (detail.IsNoUnlessRecorded && reader.IsTrue(SmtPerson.Name(condition, detail)))).ToList();
        var since = known.FirstOrDefault(detail => detail.Kind is FactKind.Since);
        var muscle = TestStretches.Plain.PrimaryMuscle.Muscle;
        return new()
        {
            Id = condition.Id,
            Side = reader.Number($"side {SmtPerson.Name(condition)}") switch { 1 => BodySide.Left, 2 => BodySide.Right, _ => null },
            Since = since is null ? null : TestPeople.DaysAgo(reader.Number(SmtPerson.Name(condition, since)) * (since.Unit == "weeks" ? 7 : 1)),
            Muscle = !reader.IsTrue($"known muscle {SmtPerson.Name(condition)}") ? null
                : reader.IsTrue($"works muscle {SmtPerson.Name(condition)}") ? muscle
                : MuscleGroup.Biceps,
            Details = [.. known.Where(detail => detail.Kind is not FactKind.Since).Select(detail => Answer(reader, detail.Id, SmtPerson.Name(condition, detail), detail.Kind, detail.Choices))],
        };
    }

    private static Situation SituationOf(ModelReader reader)
    {
        var context = (RoutineContext)reader.Number("fact context");
        return new()
        {
            Context = context,
            Surface = (Surface)reader.Number("fact surface"),
            SinceWaking = reader.Known("minutes-since-waking") is { } waking ? TimeSpan.FromMinutes(waking) : null,
            SinceMeal = reader.Known("minutes-since-meal") is { } meal ? TimeSpan.FromMinutes(meal) : null,
            PowerActivityNext = reader.IsTrue("known fact next-activity") && FactVocabulary.Find("next-activity")!.Choices[reader.Number("fact next-activity")] == "power" ? true : null,
        };
    }

    private static Stretch StretchOf(ModelReader reader, SmtStretch stretch, BodySide side)
    {
        var loads = stretch.Classes.Where(part => reader.IsTrue(part.Name)).Select(part => part.Example with { Limb = Limb(part.Side, side) }).ToArray();
        var target = (BodyRegion)reader.Number("target");
        return TestStretches.With(
            reader.IsTrue("loads are stated") ? loads : null,
            technique: (StretchTechnique)reader.Number("technique"),
            position: (BodyPosition)reader.Number("position"),
            laterality: side is BodySide.Both ? Laterality.Bilateral : Laterality.Sided,
            holdSeconds: reader.Number("hold"),
            target: target,
            role: reader.Names.Any(name => name.StartsWith("works muscle ", StringComparison.Ordinal) && reader.IsTrue(name)) ? MuscleRole.Lengthens : MuscleRole.Mobilizes,
            further: [.. Enum.GetValues<BodyRegion>().Where(region => region != target && reader.IsTrue($"for {Vocabulary<BodyRegion>.IdOf(region)}"))]);
    }

    private static LoadedLimb Limb(BodySide loaded, BodySide side) =>
        loaded is BodySide.Both ? LoadedLimb.Both : loaded == side ? LoadedLimb.Working : LoadedLimb.Other;
}
