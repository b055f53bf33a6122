using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>Writes down every rule part that holds or could hold for a person.</summary>
internal sealed class HeldRules : IRuleSink
{
    private readonly List<HeldRule> _rules = [];

    public List<HeldRule> All => _rules;

    public void Add(CompiledRule rule, ColumnMask mask, ConditionInstance? about, bool isTrue, bool isStated) =>
        _rules.Add(new(rule, mask, about, isTrue, isStated));

    public void Add(RuleGroup supposed)
    {
        foreach (var part in supposed.SupposedParts)
        {
            _rules.Add(new(part, part.On(null), null, isTrue: false, isStated: false));
        }
    }
}
