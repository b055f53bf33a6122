using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// The stretch rules by the condition they are about. A person may have one condition and be known to have no other,
/// so what a group alone can say, a verdict can say; rules about no condition belong to everybody.
/// </summary>
internal sealed record RuleGroups(StretchRule[] Plain, IReadOnlyList<(ConditionDefinition? Condition, StretchRule[] Rules)> All)
{
    public static RuleGroups Of(IEnumerable<StretchRule> rules)
    {
        var groups = rules.GroupBy(rule => rule.Condition).Select(group => (group.Key, group.ToArray())).OrderBy(group => group.Key?.Id, StringComparer.Ordinal).ToList();
        return new(groups.Find(group => group.Key is null).Item2 ?? [], groups);
    }

    /// <summary>
    /// Gives the rules about no condition that can speak of the same loads as some rules. Those that need a record of a
    /// movement are left out: there are people without records.
    /// </summary>
    public IEnumerable<StretchRule> PlainBeside(IEnumerable<StretchRule> rules)
    {
        var loads = rules.SelectMany(Mechanisms).ToHashSet();
        return Plain.Where(rule => !ReadsRecords(rule) && (!Mechanisms(rule).Any() || Mechanisms(rule).Any(loads.Contains)));
    }

    private static IEnumerable<Mechanism> Mechanisms(StretchRule rule) =>
        RuleNumbers.Leaves(rule.Stretch).OfType<LoadExpression>().SelectMany(load => load.Mechanisms);

    private static bool ReadsRecords(StretchRule rule) => RuleNumbers.Leaves(rule.Stretch).Any(leaf => leaf is MovementExpression);
}
