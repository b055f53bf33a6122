using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// Any stretch there could be, on one side, as far as some rules can tell stretches apart. Loads are taken apart into
/// classes, so every mixture of marks that a real stretch can have is there, and no other.
/// </summary>
internal sealed class SmtStretch
{
    private const int LongestHold = 600;

    private readonly SmtScript _script;
    private readonly bool _isKnown;
    private readonly string _loads;
    private readonly List<LoadClass> _classes = [];

    public SmtStretch(SmtScript script, IEnumerable<RuleExpression> expressions, bool isKnown = false, string loadsPrefix = "")
    {
        (_script, _isKnown, _loads) = (script, isKnown, loadsPrefix);
        RuleExpression[] leaves = [.. expressions.SelectMany(RuleNumbers.Leaves)];
        LoadExpression[] loads = [.. leaves.OfType<LoadExpression>()];
        BodyRegion[][] regions = [.. leaves.OfType<LoadedRegionExpression>().Select(one => one.Regions)];
        foreach (var mechanism in loads.SelectMany(load => load.Mechanisms).Distinct().Order())
        {
            AddClasses(mechanism, [.. loads.Where(load => load.Mechanisms.Contains(mechanism))], regions);
        }

        foreach (var part in _classes.Where(part => part.Side is not BodySide.Both))
        {
            script.Assert(Smt.Implies(Has(part), Smt.Not(Smt.Is(Side, 0))));
        }

        foreach (var region in regions.SelectMany(set => set).Distinct())
        {
            script.Assert(Smt.Implies(Smt.Is(Target, (int)region), IsFor(region)));
        }
    }

    public IReadOnlyList<LoadClass> Classes => _classes;

    /// <summary>Gets whether the loads of the stretch are stated.</summary>
    public string IsStated => _isKnown ? "true" : _script.Bool("loads are stated");

    /// <summary>Gets the side on which it is done: 0 both, 1 left, 2 right.</summary>
    public string Side => _script.Int("side of the step", 0, 2);

    public string Technique => _script.Int("technique", 0, Enum.GetValues<StretchTechnique>().Length - 1);

    public string Position => _script.Int("position", 0, Enum.GetValues<BodyPosition>().Length - 1);

    public string Target => _script.Int("target", 0, Enum.GetValues<BodyRegion>().Length - 1);

    public string Hold => _script.Int("hold", 0, LongestHold);

    /// <summary>Gets whether the region is among those it is for, or that its muscles belong to.</summary>
    public string IsFor(BodyRegion region) => _script.Bool($"for {Vocabulary<BodyRegion>.IdOf(region)}");

    /// <summary>Gives whether it carries a load, for a condition on a side (no side: any), on the floor or not.</summary>
    public SmtTruth Carries(LoadExpression asked, string? conditionSide, string isOnFloor)
    {
        string[] present = [.. _classes
            .Where(part => asked.Mechanisms.Contains(part.Example.Mechanism) && OracleExpression.Matches(asked, part.Example))
            .Select(part => Smt.And(
                Has(part),
                Reaches(part.Side, conditionSide),
                part.Example.Mechanism is Mechanism.FloorTransfer ? isOnFloor : "true"))];
        var couldBe = asked.Mechanisms.All(mechanism => mechanism is Mechanism.FloorTransfer) ? isOnFloor : "true";
        return new(
            Smt.And(IsStated, Smt.Or(present)),
            Smt.Or(Smt.And(Smt.Not(IsStated), couldBe), Smt.Or(present)));
    }

    /// <summary>Gives whether it has loads of a class.</summary>
    public string Has(LoadClass part) => _script.Bool($"{_loads}{part.Name}");

    public SmtTruth Loads(LoadedRegionExpression asked)
    {
        var isFor = Smt.Or([.. asked.Regions.Select(IsFor)]);
        var loads = Smt.Or([.. _classes
            .Where(part => part.Example.Region is { } region && asked.Regions.Contains(region))
            .Select(part => Has(part))]);
        return new(Smt.Or(isFor, Smt.And(IsStated, loads)), Smt.Or(isFor, Smt.Not(IsStated), loads));
    }

    private static string Reaches(BodySide loaded, string? conditionSide) => (loaded, conditionSide) switch
    {
        (BodySide.Both, _) or (_, null) => "true",
        (BodySide.Left, _) => Smt.Not(Smt.Is(conditionSide, 2)),
        _ => Smt.Not(Smt.Is(conditionSide, 1)),
    };

    private void AddClasses(Mechanism mechanism, LoadExpression[] asking, BodyRegion[][] regionSets)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in Examples(mechanism, asking, regionSets))
        {
            var asked = string.Concat(asking.Select(load => OracleExpression.Matches(load, example) ? '1' : '0'));
            var loaded = string.Concat(regionSets.Select(set => example.Region is { } region && set.Contains(region) ? '1' : '0'));
            if (asked.Contains('1', StringComparison.Ordinal) && seen.Add($"{asked} {loaded}"))
            {
                foreach (var side in Enum.GetValues<BodySide>())
                {
                    _classes.Add(new(string.Create(CultureInfo.InvariantCulture, $"{Vocabulary<Mechanism>.IdOf(mechanism)} {seen.Count} {side}"), example, side));
                }
            }
        }
    }

    /// <summary>Gives one load for each mixture of marks and regions that rules ask about, and for the regions beside.</summary>
    private static IEnumerable<MechanismLoad> Examples(Mechanism mechanism, LoadExpression[] asking, BodyRegion[][] regionSets)
    {
        var used = asking.SelectMany(load => load.Regions).Concat(regionSets.SelectMany(set => set)).Distinct().ToArray();
        var regions = used.Select(region => (BodyRegion?)region).Append(null)
            .Concat(Enum.GetValues<BodyRegion>().Except(used).Take(1).Select(region => (BodyRegion?)region));
        var marks = asking.Aggregate(0, (all, load) => all | (int)load.Qualifiers | (int)load.Without);
        foreach (var region in regions)
        {
            // Every subset of the marks: counting down within the mask.
            for (var subset = marks; ; subset = (subset - 1) & marks)
            {
                // The catalogue refuses a pressure that is both light and deep.
                var load = new MechanismLoad { Mechanism = mechanism, Region = region, Qualifiers = (LoadQualifiers)subset };
                if (!load.Qualifiers.HasFlag(LoadQualifiers.Light | LoadQualifiers.Deep))
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
}
