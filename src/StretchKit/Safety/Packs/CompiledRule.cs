using System.Collections.Concurrent;
using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>
/// One split part of a rule, bound to a catalogue: the person half as it is, the stretch half as masks, one for each
/// side that a condition may have.
/// </summary>
internal sealed class CompiledRule
{
    private readonly ColumnMask[] _masks;
    private readonly ConcurrentDictionary<(MuscleGroup?, BodySide?), ColumnMask> _byMuscle = [];

    public CompiledRule(StretchRule rule, RuleExpression person, RuleExpression stretch, ColumnMask[] masks)
    {
        Rule = rule;
        Person = person;
        Stretch = stretch;
        _masks = masks;
        Unasked = rule.WhenUnknown ?? (rule.Verdict < Verdict.Caution ? rule.Verdict : Verdict.Caution);
    }

    public StretchRule Rule { get; }

    /// <summary>Gets what must hold of the person: window, details and the person half of the split.</summary>
    public RuleExpression Person { get; }

    public RuleExpression Stretch { get; }

    /// <summary>Gets the verdict that counts while nobody asked.</summary>
    public Verdict Unasked { get; }

    /// <summary>Gets whether the stretch half compares the stretch with the muscle of the person's condition.</summary>
    public bool ReadsMuscle => _masks.Length == 0;

    /// <summary>Gives the masks for a condition on a side; both also stands for a side that is not known.</summary>
    public ColumnMask On(BodySide? side) => _masks.Length == 1 ? _masks[0] : _masks[(int)(side ?? BodySide.Both)];

    /// <summary>Gives the masks for a condition as it was stated; those for a muscle are built when it is first named.</summary>
    public ColumnMask For(ConditionInstance? about, MaskBuilder masks) =>
        !ReadsMuscle ? On(about?.Side)
        : _byMuscle.TryGetValue((about?.Muscle, about?.Side), out var known) ? known
        : _byMuscle.GetOrAdd((about?.Muscle, about?.Side), masks.Ask(Stretch, about));
}
