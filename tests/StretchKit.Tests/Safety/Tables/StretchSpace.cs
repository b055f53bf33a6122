using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Tables;

/// <summary>
/// Every stretch that some expressions can tell apart: with nothing stated, with no load, with each kind of load on each
/// limb and each two of them, in each technique, position, target, hold and muscle that is asked for and one that is not.
/// </summary>
internal static class StretchSpace
{
    /// <summary>With more kinds of loads than this, only neighbours are paired.</summary>
    private const int MostPaired = 24;

    public static IReadOnlyList<Stretch> Of(IEnumerable<RuleExpression> expressions)
    {
        RuleExpression[] leaves = [.. expressions.SelectMany(RuleNumbers.Leaves)];
        var techniques = Told(leaves.OfType<TechniqueExpression>().Select(leaf => leaf.Techniques), StretchTechnique.Static);
        var positions = Told(leaves.OfType<PositionExpression>().Select(leaf => leaf.Positions), BodyPosition.Standing);
        var targets = Told(leaves.OfType<TargetExpression>().Select(leaf => leaf.Regions).Concat(leaves.OfType<LoadedRegionExpression>().Select(leaf => leaf.Regions)), BodyRegion.LowerBack);
        int[] holds = [.. leaves.OfType<HoldExpression>().SelectMany(leaf => new[] { leaf.Seconds.Lowest, leaf.Seconds.Lowest - 1L, leaf.Seconds.Highest, leaf.Seconds.Highest + 1L })
            .Where(seconds => seconds is >= 0 and <= 600).Select(seconds => (int)seconds).Append(20).Distinct()];
        MuscleGroup[] muscles = leaves.OfType<ConditionMuscleExpression>().Any() ? [MuscleGroup.ErectorSpinae, MuscleGroup.Hamstrings] : [MuscleGroup.ErectorSpinae];
        var number = 0;
        return [..
            from loads in Loads(leaves)
            from technique in techniques
            from position in positions
            from target in targets
            from hold in holds
            from muscle in muscles
            from laterality in new[] { Laterality.Bilateral, Laterality.Sided }
            where laterality is Laterality.Sided || loads is null || loads.All(load => load.Limb is LoadedLimb.Both)
            select TestStretches.With(loads, $"one-{number++}", technique, position, laterality, hold, target, muscle)];
    }

    private static IEnumerable<MechanismLoad[]?> Loads(RuleExpression[] leaves)
    {
        LoadExpression[] asked = [.. leaves.OfType<LoadExpression>()];
        BodyRegion[] regions = [.. leaves.OfType<LoadedRegionExpression>().SelectMany(leaf => leaf.Regions)];
        MechanismLoad[] kinds = [.. asked.SelectMany(leaf => leaf.Mechanisms).Distinct().SelectMany(mechanism => Kinds(mechanism, [.. asked.Where(leaf => leaf.Mechanisms.Contains(mechanism))], regions))];
        MechanismLoad[] all = [.. kinds.SelectMany(_ => Enum.GetValues<LoadedLimb>(), (load, limb) => load with { Limb = limb })];
        var pairs = kinds.Length <= MostPaired
            ? kinds.SelectMany((_, index) => kinds.Skip(index + 1), (one, other) => new[] { one, other })
            : kinds.Zip(kinds.Skip(1), (one, other) => new[] { one, other });
        return [null, [], .. all.Select(load => new[] { load }), .. pairs, .. pairs.Select(pair => new[] { pair[0] with { Limb = LoadedLimb.Working }, pair[1] with { Limb = LoadedLimb.Other } })];
    }

    /// <summary>Gives one load of each kind that the expressions can tell apart, by its marks and its region.</summary>
    private static IEnumerable<MechanismLoad> Kinds(Mechanism mechanism, LoadExpression[] asking, BodyRegion[] loaded)
    {
        var marks = asking.Aggregate(0, (all, leaf) => all | (int)leaf.Qualifiers | (int)leaf.Without);
        var used = asking.SelectMany(leaf => leaf.Regions).Concat(loaded).Distinct().ToArray();
        var regions = used.Select(region => (BodyRegion?)region).Append(null).Concat(Enum.GetValues<BodyRegion>().Except(used).Take(1).Select(region => (BodyRegion?)region));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var region in regions)
        {
            for (var subset = marks; ; subset = (subset - 1) & marks)
            {
                var load = new MechanismLoad { Mechanism = mechanism, Region = region, Qualifiers = (LoadQualifiers)subset };
                if (seen.Add($"{string.Concat(asking.Select(leaf => OracleExpression.Matches(leaf, load) ? '1' : '0'))} {region is { } one && loaded.Contains(one)}"))
                {
                    yield return load;
                }

                if (subset == 0)
                {
                    break;
                }
            }
        }
    }

    /// <summary>Gives one value for each set of lists that it can stand in; the neutral one stands for those in none.</summary>
    private static T[] Told<T>(IEnumerable<T[]> lists, T neutral)
        where T : struct, Enum
    {
        var asked = lists.ToArray();
        return asked.Length == 0 ? [neutral] : [.. Enum.GetValues<T>().GroupBy(value => string.Concat(asked.Select(list => list.Contains(value) ? '1' : '0')), StringComparer.Ordinal).Select(group => group.First())];
    }
}
