using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>Takes the rules that hold or could hold for a person, in any order.</summary>
internal interface IRuleSink
{
    /// <summary>Takes one part of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mask">The columns of its stretch half.</param>
    /// <param name="about">The condition it was asked of; <see langword="null"/> for none, and for one that nobody asked about.</param>
    /// <param name="isTrue">Whether its person half is true; else it is unknown.</param>
    /// <param name="isStated">Whether the person stated what the rule is about, so that open details count in full.</param>
    void Add(CompiledRule rule, ColumnMask mask, ConditionInstance? about, bool isTrue, bool isStated);

    /// <summary>Takes all rules about a condition that nobody asked about, as far as no other fact decides them.</summary>
    void Add(RuleGroup supposed);
}
