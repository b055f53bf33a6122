using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Packs;

/// <summary>
/// One split part of a rule, bound to a catalogue: the person half as it is, the stretch half as masks, one for each
/// side that a condition may have.
/// </summary>
internal sealed class CompiledRule
{
    private const int Sides = 3;

    private readonly ColumnMask[] _masks;
    private readonly ColumnMask?[] _byMuscle;

    public CompiledRule(StretchRule rule, RuleExpression person, RuleExpression stretch, ColumnMask[] masks)
    {
        Rule = rule;
        Person = person;
        Stretch = stretch;
        _masks = masks;
        _byMuscle = ReadsMuscle ? new ColumnMask?[(Vocabulary<MuscleGroup>.Names.Count + 1) * (Sides + 1)] : [];
        Unasked = rule.WhenUnknown ?? (rule.Verdict < Verdict.Caution ? rule.Verdict : Verdict.Caution);
    }

    public StretchRule Rule { get; }

    /// <summary>Gets what must hold of the person beside whom the rule is about: window, details and the person half of the split.</summary>
    public RuleExpression Person { get; }

    public RuleExpression Stretch { get; }

    /// <summary>Gets the verdict that counts while nobody asked.</summary>
    public Verdict Unasked { get; }

    /// <summary>Gets whether the stretch half compares the stretch with the muscle of the person's condition.</summary>
    public bool ReadsMuscle => _masks.Length == 0;

    /// <summary>Gives the masks for a condition on a side; both also stands for a side that is not known.</summary>
    public ColumnMask On(BodySide? side) => _masks.Length == 1 ? _masks[0] : _masks[(int)(side ?? BodySide.Both)];

    /// <summary>Gives the masks for a condition as it was stated; those for a muscle are built when it is first named.</summary>
    public ColumnMask For(ConditionInstance? about, MaskBuilder masks)
    {
        if (!ReadsMuscle)
        {
            return On(about?.Side);
        }

        var place = ((about?.Muscle is { } muscle ? (int)muscle + 1 : 0) * (Sides + 1)) + (about?.Side is { } side ? (int)side + 1 : 0);
        return _byMuscle[place] ??= masks.Ask(Stretch, about);
    }
}
