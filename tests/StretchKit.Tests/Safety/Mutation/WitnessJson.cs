using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Safety.Cases;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Solver;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>Writes a person whom the solver named, and a stretch, in the form of a case.</summary>
internal static class WitnessJson
{
    /// <summary>Days are counted back from the day on which cases are judged, not from that of the witness.</summary>
    private static readonly int DaysBetween = TestPeople.Today.DayNumber - RuleCase.Day.DayNumber;

    public static JsonObject Of(Witness witness, bool hasStretch)
    {
        var (profile, situation) = (witness.Profile, witness.Situation);
        var facts = new JsonObject(profile.Facts.Select(fact => KeyValuePair.Create(fact.Id, Answer(fact))));
        Add(facts, "minutes-since-waking", (int?)situation.SinceWaking?.TotalMinutes);
        Add(facts, "minutes-since-meal", (int?)situation.SinceMeal?.TotalMinutes);
        if (situation.PowerActivityNext is true)
        {
            facts["next-activity"] = "power";
        }

        var one = new JsonObject { ["facts"] = facts };
        AddList(one, "pains", profile.Pains.Select(Pain));
        AddList(one, "conditions", profile.Conditions.Select(Condition));
        AddList(one, "movements", profile.Movements.Select(movement => new JsonObject
        {
            ["mechanism"] = Vocabulary<Mechanism>.IdOf(movement.Mechanism),
            ["finding"] = Vocabulary<MovementFinding>.IdOf(movement.Finding),
            ["source"] = movement.Source,
        }));
        one["surface"] = Vocabulary<Surface>.IdOf(situation.Surface ?? Surface.Floor);
        if (hasStretch)
        {
            one["stretch"] = Stretch(witness.Stretch);
            one["side"] = Vocabulary<BodySide>.IdOf(witness.Side);
        }

        return one;
    }

    private static JsonObject Stretch(Stretch stretch)
    {
        var json = new JsonObject();
        if (stretch.Mechanisms is { } loads)
        {
            AddList(json, "mechanisms", loads.Distinct().Select(Load));
        }
        else
        {
            json["unmarked"] = true;
        }

        json["technique"] = Vocabulary<StretchTechnique>.IdOf(stretch.Technique);
        json["position"] = Vocabulary<BodyPosition>.IdOf(stretch.Position);
        json["target"] = Vocabulary<BodyRegion>.IdOf(stretch.Target);
        json["hold"] = stretch.Dose.Hold.Seconds;
        if (stretch.Laterality is not Laterality.Bilateral)
        {
            json["sided"] = true;
        }

        return json;
    }

    private static JsonObject Load(MechanismLoad load)
    {
        var json = new JsonObject { ["mechanism"] = Vocabulary<Mechanism>.IdOf(load.Mechanism) };
        if (load.Limb is not LoadedLimb.Both)
        {
            json["limb"] = Vocabulary<LoadedLimb>.IdOf(load.Limb);
        }

        if (load.Region is { } region)
        {
            json["region"] = Vocabulary<BodyRegion>.IdOf(region);
        }

        // No real pressure is both light and deep; when in doubt it is deep.
        var isDeep = load.Qualifiers.HasFlag(LoadQualifiers.Deep);
        AddList(json, "qualifiers", Enum.GetValues<LoadQualifiers>()
            .Where(mark => mark is not LoadQualifiers.None && !(isDeep && mark is LoadQualifiers.Light) && load.Qualifiers.HasFlag(mark))
            .Select(mark => (JsonNode)Vocabulary<LoadQualifiers>.IdOf(mark)));
        return json;
    }

    private static JsonObject Pain(ReportedPain pain)
    {
        var json = new JsonObject { ["region"] = Vocabulary<BodyRegion>.IdOf(pain.Region) };
        Add(json, "score", pain.Score);
        AddDay(json, pain.Since);
        return json;
    }

    private static JsonObject Condition(ReportedCondition condition)
    {
        var json = new JsonObject { ["id"] = condition.Id };
        if (condition.Side is { } side)
        {
            json["side"] = Vocabulary<BodySide>.IdOf(side);
        }

        if (condition.Muscle is { } muscle)
        {
            json["muscle"] = Vocabulary<MuscleGroup>.IdOf(muscle);
        }

        var details = new JsonObject(condition.Details.Select(detail => KeyValuePair.Create(detail.Id, Answer(detail))));
        var elapsed = ConditionVocabulary.Find(condition.Id)!.AllDetails.Where(detail => detail.Kind is FactKind.Since).ToArray();
        if (condition.Since is { } since && elapsed is [var only])
        {
            details[only.Id] = (TestPeople.Today.DayNumber - since.DayNumber) / (only.Unit == "weeks" ? 7 : 1);
        }
        else
        {
            AddDay(json, condition.Since);
        }

        json["details"] = details;
        return json;
    }

    private static JsonNode? Answer(HealthFact fact) => fact switch
    {
        { YesNo: { } yes } => JsonValue.Create(yes),
        { Number: { } number } => JsonValue.Create(number),
        { Choice: { } choice } => JsonValue.Create(choice),
        _ => new JsonObject { ["status"] = Vocabulary<FactStatus>.IdOf(fact.Status) },
    };

    private static void AddDay(JsonObject json, DateOnly? day)
    {
        if (day is { } known)
        {
            json["since"] = known.AddDays(-DaysBetween).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static void Add(JsonObject json, string name, int? number)
    {
        if (number is { } known)
        {
            json[name] = known;
        }
    }

    private static void AddList(JsonObject json, string name, IEnumerable<JsonNode> items)
    {
        JsonNode[] all = [.. items];
        if (all.Length > 0)
        {
            json[name] = new JsonArray(all);
        }
    }
}
