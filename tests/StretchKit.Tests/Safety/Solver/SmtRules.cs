using System.Globalization;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>Rules as terms, for one person and one stretch: when each holds, and the verdicts that follow.</summary>
internal sealed class SmtRules
{
    private readonly SmtScript _script;
    private readonly SmtPerson _person;
    private readonly SmtStretch? _stretch;
    private readonly string _prefix;
    private readonly Dictionary<(RuleExpression, string?), SmtTruth> _written = [];
    private readonly Dictionary<StretchRule, SmtRule> _rules = [];

    private int _names;

    public SmtRules(SmtScript script, SmtPerson person, SmtStretch? stretch, string prefix = "")
    {
        (_script, _person, _stretch, _prefix) = (script, person, stretch, prefix);
    }

    /// <summary>Gives when a stretch rule holds, and when the person stated what it is about.</summary>
    public SmtRule Of(StretchRule rule)
    {
        if (!_rules.TryGetValue(rule, out var known))
        {
            var who = Truth(rule.Person, rule.Condition);
            var has = rule.Condition is { } condition ? _person.Has(condition) : SmtTruth.True;
            var holds = SmtTruth.All([has, who, Truth(rule.When, rule.Condition), Truth(rule.Stretch, rule.Condition)]);
            var stated = rule.Condition is { } about ? _person.Stated(about) : rule.Person is Always ? "false" : who.Surely;
            known = new(rule, Define($"rule {rule.Id}", holds), stated);
            _rules.Add(rule, known);
        }

        return known;
    }

    /// <summary>Gives when what a pack asks holds.</summary>
    public SmtTruth Holds(RulePart part) => SmtTruth.All([
        part.Condition is { } condition ? _person.Has(condition) : SmtTruth.True,
        Truth(part.Expression, part.Condition)]);

    /// <summary>Gives when a rule on the person holds, for the stated instance of its condition.</summary>
    public SmtTruth Of(TriageRule rule)
    {
        var has = rule.Condition is { } condition ? SmtTruth.Of(_person.Stated(condition)) : SmtTruth.True;
        return SmtTruth.All([has, Truth(rule.Person, rule.Condition)]);
    }

    /// <summary>Gives when the verdict that holds for sure is at least so firm.</summary>
    public string LowestReaches(IEnumerable<StretchRule> rules, Verdict verdict) =>
        Smt.Or([.. rules.Where(rule => rule.Verdict >= verdict).Select(rule => Of(rule).Holds.Surely)]);

    public string HighestReaches(IEnumerable<StretchRule> rules, Verdict verdict) =>
        Smt.Or([.. rules.Where(rule => rule.Verdict >= verdict).Select(rule => Of(rule).Holds.Maybe)]);

    /// <summary>Gives when the verdict that counts now is at least so firm, screens left aside.</summary>
    public string EffectiveReaches(IEnumerable<StretchRule> rules, Verdict verdict) => Smt.Or([.. rules
        .Where(rule => rule.Verdict >= verdict)
        .Select(Of)
        .Select(rule => rule.Unasked >= verdict
            ? rule.Holds.Maybe
            : Smt.Or(rule.Holds.Surely, Smt.And(rule.Holds.Maybe, rule.IsStated)))]);

    public SmtTruth Truth(RuleExpression expression, ConditionDefinition? about)
    {
        var key = (expression, about?.Id);
        if (!_written.TryGetValue(key, out var truth))
        {
            truth = Define("part", Write(expression, about));
            _written.Add(key, truth);
        }

        return truth;
    }

    private SmtTruth Define(string name, SmtTruth truth)
    {
        var unique = string.Create(CultureInfo.InvariantCulture, $"{_prefix}{name} #{_names++}");
        var surely = _script.Define(unique, truth.Surely);
        return new(surely, truth.Maybe == truth.Surely ? surely : _script.Define($"{unique} maybe", truth.Maybe));
    }

    private SmtTruth Write(RuleExpression expression, ConditionDefinition? about) => expression switch
    {
        Always => SmtTruth.True,
        CombinedExpression { Junction: RuleJunction.All } all => SmtTruth.All([.. all.Parts.Select(part => Truth(part, about))]),
        CombinedExpression { Junction: RuleJunction.Any } any => SmtTruth.Any([.. any.Parts.Select(part => Truth(part, about))]),
        CombinedExpression none => !SmtTruth.Any([.. none.Parts.Select(part => Truth(part, about))]),
        ConditionExpression has => _person.Has(has.Condition),
        FactExpression fact => _person.Compare(fact.Fact, fact.Range, fact.Choices),
        DetailExpression detail => _person.Compare(about!, detail.Detail, detail.Range, detail.Choices),
        LoadExpression load => _stretch!.Carries(load, about is { IsSided: true } sided ? _person.Side(sided) : null, IsOnFloor()),
        MovementExpression movement => SmtTruth.Of(Smt.Or([.. movement.Findings.SelectMany(_ => movement.Mechanisms, (finding, mechanism) => _person.Records(mechanism, finding))])),
        TechniqueExpression technique => OneOf(_stretch!.Technique, technique.Techniques),
        PositionExpression position => OneOf(_stretch!.Position, position.Positions),
        TargetExpression target => OneOf(_stretch!.Target, target.Regions),
        LoadedRegionExpression region => _stretch!.Loads(region),
        HoldExpression hold => SmtTruth.Of(Smt.Within(_stretch!.Hold, hold.Seconds.Lowest, hold.Seconds.Highest)),
        ConditionMuscleExpression => _person.WorksMuscle(about!, IsOtherSide(about!)),
        _ => throw new NotSupportedException($"The solver does not know {expression.GetType().Name}."),
    };

    private static SmtTruth OneOf<T>(string term, T[] values)
        where T : struct, Enum =>
        SmtTruth.Of(Smt.Or([.. values.Select(value => Smt.Is(term, Convert.ToInt32(value, CultureInfo.InvariantCulture)))]));

    /// <summary>The surface is never unknown: a situation that does not say it has one by its moment.</summary>
    private string IsOnFloor()
    {
        var surface = FactVocabulary.Find("surface")!;
        return Smt.Is(_person.Value(surface), surface.Choices.ToList().IndexOf("floor"));
    }

    private string IsOtherSide(ConditionDefinition condition)
    {
        var side = _person.Side(condition);
        return Smt.And(Smt.Not(Smt.Is(side, 0)), Smt.Not(Smt.Is(_stretch!.Side, 0)), Smt.Not($"(= {side} {_stretch.Side})"));
    }
}
