using StretchKit.Safety.Rules;
using StretchKit.Screening;

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
}
