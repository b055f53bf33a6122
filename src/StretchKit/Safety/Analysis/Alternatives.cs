using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Analysis;

/// <summary>
/// Takes an expression apart into alternatives, each of them what several things may be at once, and drops those that
/// cannot be. An expression without an alternative never holds.
/// </summary>
/// <remarks>
/// Everything an expression reads counts as free of everything else, so what is found never to hold never holds; what
/// only the world rules out (an answer that makes another impossible) is not found.
/// </remarks>
internal static class Alternatives
{
    private const int Most = 1024;

    /// <summary>Tells whether an expression can never hold.</summary>
    public static bool CanNotHold(RuleExpression expression, string about) => Of(expression, isDenied: false, about) is { Count: 0 };

    /// <summary>Tells whether one expression holds wherever another does.</summary>
    public static bool Implies(RuleExpression one, RuleExpression other, string about) =>
        CanNotHold(new CombinedExpression(RuleJunction.All, [one, CombinedExpression.Not(other)]), about);

    /// <summary>Gives the alternatives; <see langword="null"/> when there are too many to look at.</summary>
    private static List<Dictionary<string, Allowed>>? Of(RuleExpression expression, bool isDenied, string about)
    {
        if (expression is not CombinedExpression combined)
        {
            return expression is Always ? (isDenied ? [] : [[]]) : Of(expression, about, isDenied);
        }

        var denies = isDenied != combined.Junction is RuleJunction.None;
        var joins = combined.Junction is RuleJunction.All ? !denies : denies;
        List<Dictionary<string, Allowed>>? all = joins ? [[]] : [];
        foreach (var part in combined.Parts)
        {
            var one = Of(part, denies, about);
            if (one is null)
            {
                if (joins)
                {
                    continue;
                }

                return null;
            }

            all = joins ? Product(all, one) : [.. all, .. one];
            if (all.Count > Most)
            {
                return null;
            }
        }

        return all;
    }

    private static List<Dictionary<string, Allowed>> Product(List<Dictionary<string, Allowed>> left, List<Dictionary<string, Allowed>> right)
    {
        var product = new List<Dictionary<string, Allowed>>();
        foreach (var one in left)
        {
            foreach (var other in right.TakeWhile(_ => product.Count <= Most))
            {
                if (Both(one, other) is { } both)
                {
                    product.Add(both);
                }
            }
        }

        return product;
    }

    private static Dictionary<string, Allowed>? Both(Dictionary<string, Allowed> one, Dictionary<string, Allowed> other)
    {
        var both = new Dictionary<string, Allowed>(one, StringComparer.Ordinal);
        foreach (var (key, allowed) in other)
        {
            var left = both.TryGetValue(key, out var known) ? known.And(allowed) : allowed;
            if (left.IsEmpty)
            {
                return null;
            }

            both[key] = left;
        }

        return both;
    }

    private static List<Dictionary<string, Allowed>> Of(RuleExpression comparison, string about, bool isDenied) => comparison switch
    {
        FactExpression fact => Answer(fact.Fact.Id, fact.Fact.Kind, fact.Range, fact.Choices, fact.Fact.Choices, fact.Fact.Min, fact.Fact.Max, isDenied),
        DetailExpression detail => Answer($"{about}.{detail.Detail.Id}", detail.Detail.Kind, detail.Range, detail.Choices, detail.Detail.Choices, detail.Detail.Min, detail.Detail.Max, isDenied),
        ConditionExpression condition => YesNo($"condition.{condition.Condition.Id}", isDenied),
        TechniqueExpression technique => Choice("technique", technique.Techniques, isDenied),
        PositionExpression position => Choice("position", position.Positions, isDenied),
        TargetExpression target => Choice("target", target.Regions, isDenied),
        HoldExpression hold => Number("hold", hold.Seconds, 0, int.MaxValue, isDenied),
        LoadExpression load => Load(load, isDenied),
        MovementExpression movement => YesNo($"recorded {string.Join(' ', movement.Findings)} of {string.Join(' ', movement.Mechanisms)}", isDenied),
        _ => YesNo(RuleWords.Of(comparison), isDenied),
    };

    private static List<Dictionary<string, Allowed>> Answer(
        string id, FactKind kind, NumberRange range, string[] asked, IReadOnlyList<string> all, int min, int max, bool isDenied) => kind switch
        {
            FactKind.YesNo => YesNo(id, isDenied),
            FactKind.Choice => Choice(id, asked.Aggregate(0UL, (bits, choice) => bits | (1UL << Math.Max(0, all.ToList().IndexOf(choice)))), all.Count, isDenied),
            _ => Number(id, range, min, max, isDenied),
        };

    /// <summary>A marked load is a load too; several mechanisms are any of them.</summary>
    private static List<Dictionary<string, Allowed>> Load(LoadExpression load, bool isDenied)
    {
        var isPlain = load is { Regions: [], Qualifiers: LoadQualifiers.None, Without: LoadQualifiers.None };
        var one = load.Mechanisms.Select(mechanism =>
        {
            var plain = $"load {Vocabulary<Mechanism>.IdOf(mechanism)}";
            var whole = RuleWords.Of(new LoadExpression { Mechanisms = [mechanism], Regions = load.Regions, Qualifiers = load.Qualifiers, Without = load.Without });
            return isDenied
                ? new Dictionary<string, Allowed>(StringComparer.Ordinal) { [whole] = Allowed.No }
                : isPlain ? new(StringComparer.Ordinal) { [plain] = Allowed.Yes } : new(StringComparer.Ordinal) { [plain] = Allowed.Yes, [whole] = Allowed.Yes };
        });
        return isDenied ? one.Aggregate(new List<Dictionary<string, Allowed>> { new(StringComparer.Ordinal) }, (all, next) => Product(all, [next])) : [.. one];
    }

    private static List<Dictionary<string, Allowed>> YesNo(string key, bool isDenied) =>
        [new(StringComparer.Ordinal) { [key] = isDenied ? Allowed.No : Allowed.Yes }];

    private static List<Dictionary<string, Allowed>> Choice<T>(string key, T[] asked, bool isDenied)
        where T : struct, Enum =>
        Choice(key, asked.Aggregate(0UL, (bits, one) => bits | (1UL << Convert.ToInt32(one, System.Globalization.CultureInfo.InvariantCulture))), Vocabulary<T>.Names.Count, isDenied);

    private static List<Dictionary<string, Allowed>> Choice(string key, ulong asked, int count, bool isDenied)
    {
        var all = count >= 64 ? ulong.MaxValue : (1UL << count) - 1;
        var allowed = Allowed.OneOf(isDenied ? all & ~asked : asked & all);
        return allowed.IsEmpty ? [] : [new(StringComparer.Ordinal) { [key] = allowed }];
    }

    private static List<Dictionary<string, Allowed>> Number(string key, NumberRange range, int min, int max, bool isDenied)
    {
        Allowed[] ranges = isDenied
            ? [Allowed.Number(min, Math.Min(max, range.Lowest - 1L)), Allowed.Number(Math.Max(min, range.Highest + 1L), max)]
            : [Allowed.Number(Math.Max(min, range.Lowest), Math.Min(max, range.Highest))];
        return [.. ranges.Where(one => !one.IsEmpty).Select(one => new Dictionary<string, Allowed>(StringComparer.Ordinal) { [key] = one })];
    }
}
