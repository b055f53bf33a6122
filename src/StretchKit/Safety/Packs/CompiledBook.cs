using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Packs;

/// <summary>
/// A rule book bound to a catalogue. What a rule says of a stretch is worked out once, here; what it says of a person
/// is worked out once for each person; a verdict is then a few word-wide joins.
/// </summary>
internal sealed class CompiledBook
{
    private static readonly BodySide[] ConditionSides = [BodySide.Both, BodySide.Left, BodySide.Right];

    private static readonly ConditionInstance?[] Nobody = [null];

    private readonly RuleGroup[] _groups;
    private readonly MaskBuilder _masks;

    private CompiledBook(Column[] columns, RuleGroup[] groups, MaskBuilder masks)
    {
        Columns = columns;
        _groups = groups;
        _masks = masks;
    }

    public Column[] Columns { get; }

    public int Words => (Columns.Length + 63) / 64;

    public static CompiledBook Compile(RuleBook book, IEnumerable<Stretch> stretches)
    {
        Column[] columns = [.. stretches.SelectMany(stretch => stretch.Sides, (stretch, side) => new Column(stretch, side))];
        var nobody = PersonFacts.From(HealthProfile.Empty, new(), DateOnly.MinValue);
        var masks = new MaskBuilder(columns, nobody);
        var groups = book.Rules
            .GroupBy(rule => rule.Condition)
            .Select(group => Group(group.Key, [.. group.OrderBy(rule => rule.Row, StringComparer.Ordinal).SelectMany(rule => Compile(rule, masks))], columns, nobody));
        return new(columns, [.. groups], masks);
    }

    /// <summary>Works out the verdicts of all columns for a person; allocates nothing.</summary>
    public void Judge(PersonFacts person, VerdictMasks masks)
    {
        masks.Clear();
        foreach (var group in _groups)
        {
            if (group.Condition is not { } condition)
            {
                AddPlain(group, person, masks);
                continue;
            }

            var instances = person.Stated(condition);
            foreach (var instance in instances)
            {
                AddStated(group, person, instance, masks);
            }

            if (instances.Length == 0 && !person.HasNoUnstatedCondition && group.Supposed is { } supposed)
            {
                // What was worked out once supposes that nobody was permitted anything.
                if (!person.IsPermittedSomething)
                {
                    masks.Add(supposed);
                }

                AddSupposed(person.IsPermittedSomething ? group.Rules : group.SupposedByFacts, group, person, masks);
            }
        }
    }

    /// <summary>
    /// Gives the facts that are open and could still make some column stricter than it surely is, each with the
    /// firmest verdict at stake.
    /// </summary>
    public IEnumerable<KeyValuePair<string, Verdict>> OpenFacts(PersonFacts person, VerdictMasks masks)
    {
        var open = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var group in _groups)
        {
            ConditionInstance?[] instances = group.Condition is { } condition ? person.Stated(condition) : Nobody;
            if (instances.Length == 0 && !person.HasNoUnstatedCondition)
            {
                open[PersonFacts.NoKnownCondition] = Verdict.Avoid;
            }

            foreach (var instance in instances)
            {
                foreach (var rule in group.Rules.Where(rule => rule.Rule.Verdict > Verdict.Suitable))
                {
                    AddOpen(rule, new(person, instance, null, default), masks, open);
                }
            }
        }

        return open;
    }

    /// <summary>Gives the bans with the columns they could reach, on whichever side the condition is.</summary>
    public IEnumerable<(StretchRule Rule, ColumnMask Mask)> Bans() =>
        _groups.SelectMany(group => group.Rules)
            .Where(rule => rule.Rule.Verdict is Verdict.Avoid && !rule.ReadsMuscle)
            .Select(rule => (rule.Rule, rule.On(null)));

    /// <summary>Gives the rules that hold or could hold for one column, for explanations.</summary>
    public IEnumerable<HeldRule> Explain(PersonFacts person, int column)
    {
        foreach (var group in _groups)
        {
            if (group.Condition is not { } condition)
            {
                foreach (var rule in group.Rules)
                {
                    var (who, isStated) = Plain(rule, person);
                    if (Held(rule, null, who, isStated, column) is { } held)
                    {
                        yield return held;
                    }
                }

                continue;
            }

            var stated = person.Stated(condition);
            ConditionInstance[] instances = stated.Length > 0 ? stated : person.HasNoUnstatedCondition ? [] : [group.Instance!];
            foreach (var instance in instances)
            {
                foreach (var rule in group.Rules)
                {
                    var who = rule.Person.Evaluate(new(person, instance, null, default));
                    if (Held(rule, instance, stated.Length > 0 ? who : who & Truth.Unknown, stated.Length > 0, column) is { } held)
                    {
                        yield return held;
                    }
                }
            }
        }
    }

    private void AddOpen(CompiledRule rule, RuleScope scope, VerdictMasks masks, Dictionary<string, Verdict> open)
    {
        var who = scope.About is null ? rule.Rule.Person.Evaluate(scope) & rule.Person.Evaluate(scope) : rule.Person.Evaluate(scope);
        if (!who.IsUnknown || !masks.CouldRaise(rule.For(scope.About, _masks), rule.Rule.Verdict))
        {
            return;
        }

        var facts = new HashSet<string>(StringComparer.Ordinal);
        rule.Rule.Person.AddOpenFacts(scope, facts);
        rule.Person.AddOpenFacts(scope, facts);
        foreach (var fact in facts.Where(fact => open.GetValueOrDefault(fact) < rule.Rule.Verdict))
        {
            open[fact] = rule.Rule.Verdict;
        }
    }

    private static (Truth Who, bool IsStated) Plain(CompiledRule rule, PersonFacts person)
    {
        var scope = new RuleScope(person, null, null, default);
        var who = rule.Rule.Person.Evaluate(scope);
        return (who & rule.Person.Evaluate(scope), who.IsTrue && rule.Rule.Person is not Always);
    }

    private HeldRule? Held(CompiledRule rule, ConditionInstance? about, Truth who, bool isStated, int column)
    {
        if (who.IsFalse)
        {
            return null;
        }

        var mask = rule.For(about, _masks);
        Truth stretch = ColumnMask.Has(mask.True, column) ? true : ColumnMask.Has(mask.Maybe, column) ? Truth.Unknown : false;
        var holds = who & stretch;
        return holds.IsFalse ? null : new(rule.Rule, about, holds, isStated);
    }

    private void AddPlain(RuleGroup group, PersonFacts person, VerdictMasks masks)
    {
        var (before, who) = ((RuleExpression?)null, Truth.Unknown);
        foreach (var rule in group.Rules)
        {
            var scope = new RuleScope(person, null, null, default);
            if (!ReferenceEquals(before, rule.Rule.Person))
            {
                (before, who) = (rule.Rule.Person, rule.Rule.Person.Evaluate(scope));
            }

            if (!who.IsFalse)
            {
                Add(rule, null, who & rule.Person.Evaluate(scope), who.IsTrue && before is not Always, masks);
            }
        }
    }

    private void AddStated(RuleGroup group, PersonFacts person, ConditionInstance instance, VerdictMasks masks)
    {
        foreach (var rule in group.Rules)
        {
            Add(rule, instance, rule.Person.Evaluate(new(person, instance, null, default)), isStated: true, masks);
        }
    }

    private void AddSupposed(CompiledRule[] rules, RuleGroup group, PersonFacts person, VerdictMasks masks)
    {
        foreach (var rule in rules)
        {
            Add(rule, group.Instance, rule.Person.Evaluate(new(person, group.Instance, null, default)) & Truth.Unknown, isStated: false, masks);
        }
    }

    private void Add(CompiledRule rule, ConditionInstance? about, Truth who, bool isStated, VerdictMasks masks)
    {
        if (who.IsFalse)
        {
            return;
        }

        masks.Add(rule, rule.For(about, _masks), who, isStated);
    }

    private static RuleGroup Group(ConditionDefinition? condition, CompiledRule[] rules, Column[] columns, PersonFacts nobody)
    {
        if (condition is null)
        {
            return new(null, rules);
        }

        var supposed = new VerdictMasks((columns.Length + 63) / 64);
        var group = new RuleGroup(condition, rules);
        var byFacts = new List<CompiledRule>();
        foreach (var rule in rules)
        {
            if (ReadsFacts(rule.Person) || rule.ReadsMuscle)
            {
                byFacts.Add(rule);
                continue;
            }

            var who = rule.Person.Evaluate(new(nobody, group.Instance, null, default)) & Truth.Unknown;
            if (!who.IsFalse)
            {
                supposed.Add(rule, rule.On(null), who, isStated: false);
            }
        }

        return new(condition, rules) { Supposed = supposed, SupposedByFacts = [.. byFacts] };
    }

    private static IEnumerable<CompiledRule> Compile(StretchRule rule, MaskBuilder masks)
    {
        foreach (var part in RuleSplitter.Split(FloorTransfers.Split(rule.Stretch)))
        {
            var person = CombinedExpression.All(rule.Condition is null ? Always.Instance : rule.Person, rule.When, part.Person);
            if (part.Stretch.ReadsPerson)
            {
                yield return new(rule, person, part.Stretch, []);
                continue;
            }

            ColumnMask[] bySide = rule.Condition is { IsSided: true } condition
                ? [.. ConditionSides.Select(side => masks.Build(part.Stretch, condition, side))]
                : [masks.Build(part.Stretch, null, BodySide.Both)];
            if (!Array.TrueForAll(bySide, mask => mask.IsEmpty))
            {
                yield return new(rule, person, part.Stretch, bySide);
            }
        }
    }

    private static bool ReadsFacts(RuleExpression expression) => expression switch
    {
        CombinedExpression combined => combined.Parts.Any(ReadsFacts),
        FactExpression or ConditionExpression => true,
        _ => false,
    };
}
