using System.Text.Json.Nodes;
using StretchKit.Anatomy;
using StretchKit.Safety.Analysis;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.RuleCases;

/// <summary>Stretches for the cases of some rules: neutral but for what the rules read, the simplest first.</summary>
internal static class CaseStretch
{
    private const int Most = 96;

    private static readonly MadeUpStretch Neutral = new();

    public static IReadOnlyList<MadeUpStretch> Of(RuleBook alone)
    {
        var parts = alone.Rules.SelectMany(rule => RuleReads.Parts(rule.Stretch)).ToList();
        var loads = parts.OfType<LoadExpression>()
            .SelectMany(load => load.Mechanisms.Take(2), (load, mechanism) => new MechanismLoad { Mechanism = mechanism, Qualifiers = load.Qualifiers, Region = load.Regions is [var region, ..] ? region : null })
            .SelectMany(load => new[] { new MechanismLoad { Mechanism = load.Mechanism }, load })
            .Concat(parts.OfType<LoadExpression>().Where(load => load.Without is not LoadQualifiers.None).Select(load => new MechanismLoad { Mechanism = load.Mechanisms[0], Qualifiers = load.Without }))
            .ToList();
        loads = [.. loads
            .Concat(loads.Where(load => load.Mechanism is Mechanism.DirectPressure).Select(load => new MechanismLoad { Mechanism = load.Mechanism, Region = BodyRegion.LowerLeg, Qualifiers = load.Qualifiers }))
            .DistinctBy(Words)];
        var sets = loads.Select(load => (IReadOnlyList<MechanismLoad>)[load])
            .Concat(loads.SelectMany(_ => loads, (one, other) => (IReadOnlyList<MechanismLoad>)[one, other]).Where(pair => pair[0].Mechanism < pair[1].Mechanism))
            .Prepend([]);
        var variants = sets.Select(set => Neutral with { Loads = set }).Append(Neutral with { Loads = null });
        variants = With(variants, parts.OfType<PositionExpression>().SelectMany(one => one.Positions.Take(1)).Append(BodyPosition.Prone).Where(_ => parts.Exists(part => part is PositionExpression)), (stretch, position) => stretch with { Position = position });
        variants = With(variants, parts.OfType<TechniqueExpression>().SelectMany(one => one.Techniques.Take(1)).Append(StretchTechnique.Dynamic).Where(_ => parts.Exists(part => part is TechniqueExpression)), (stretch, technique) => stretch with { Technique = technique });
        BodyRegion[] regions = parts.Exists(part => part is TargetExpression or LoadedRegionExpression) ? [BodyRegion.WristAndHand, .. parts.OfType<LoadedRegionExpression>().Select(one => one.Regions[0])] : [];
        variants = With(variants, regions, (stretch, region) => stretch with { Target = region, Muscle = MuscleGroup.WristFlexors });
        variants = With(variants, parts.OfType<HoldExpression>().SelectMany(Around), (stretch, seconds) => stretch with { HoldSeconds = seconds });
        variants = With(variants, parts.OfType<ConditionMuscleExpression>().Select(_ => MuscleGroup.Hamstrings), (stretch, muscle) => stretch with { Muscle = muscle });
        return [.. variants.Distinct().OrderBy(Size).Take(Most).Select((stretch, index) => stretch with { Id = $"made-up-{index}" })];
    }

    public static JsonNode Write(MadeUpStretch stretch)
    {
        var json = new JsonObject();
        if (stretch.Loads is null)
        {
            json["unmarked"] = true;
        }
        else if (stretch.Loads is [{ Region: null, Qualifiers: LoadQualifiers.None } one])
        {
            json["load"] = Vocabulary<Mechanism>.IdOf(one.Mechanism);
        }
        else if (stretch.Loads.Count > 0)
        {
            json["mechanisms"] = new JsonArray([.. stretch.Loads.Select(Write)]);
        }

        Add(json, "technique", stretch.Technique, Neutral.Technique);
        Add(json, "position", stretch.Position, Neutral.Position);
        Add(json, "target", stretch.Target, Neutral.Target);
        Add(json, "muscle", stretch.Muscle, Neutral.Muscle);
        if (stretch.HoldSeconds != Neutral.HoldSeconds)
        {
            json["hold"] = stretch.HoldSeconds;
        }

        return json;
    }

    private static IEnumerable<MadeUpStretch> With<T>(IEnumerable<MadeUpStretch> variants, IEnumerable<T> values, Func<MadeUpStretch, T, MadeUpStretch> with)
    {
        T[] distinct = [.. values.Distinct()];
        return variants.SelectMany(stretch => distinct.Select(value => with(stretch, value)).Prepend(stretch));
    }

    /// <summary>Gives the seconds on both sides of the limits.</summary>
    private static IEnumerable<int> Around(HoldExpression hold) =>
        new long[] { hold.Seconds.Lowest - 1L, hold.Seconds.Lowest, hold.Seconds.Highest, hold.Seconds.Highest + 1L }.Where(seconds => seconds is >= 0 and <= 600).Select(seconds => (int)seconds);

    private static int Size(MadeUpStretch stretch) => Write(stretch).ToJsonString().Length;

    private static string Words(MechanismLoad load) => $"{load.Mechanism} {load.Region} {load.Qualifiers}";

    private static JsonObject Write(MechanismLoad load)
    {
        var json = new JsonObject { ["mechanism"] = Vocabulary<Mechanism>.IdOf(load.Mechanism) };
        if (load.Region is { } region)
        {
            json["region"] = Vocabulary<BodyRegion>.IdOf(region);
        }

        if (load.Qualifiers is not LoadQualifiers.None)
        {
            json["qualifiers"] = new JsonArray([.. Enum.GetValues<LoadQualifiers>().Where(one => one is not LoadQualifiers.None && load.Qualifiers.HasFlag(one)).Select(one => (JsonNode)Vocabulary<LoadQualifiers>.IdOf(one))]);
        }

        return json;
    }

    private static void Add<T>(JsonObject json, string name, T value, T neutral)
        where T : struct, Enum
    {
        if (!value.Equals(neutral))
        {
            json[name] = Vocabulary<T>.IdOf(value);
        }
    }
}
