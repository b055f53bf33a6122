using System.Buffers;
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
    private const int MostWordsOnTheStack = 1024;

    private readonly RuleParts _plain;
    private readonly LevelJoin _plainLevels;
    private readonly RuleGroup[] _groups;
    private readonly OwnRule[] _own;
    private readonly RuleParts _supposedByFacts;
    private readonly Lazy<RuleParts> _supposed;
    private readonly MaskBuilder _masks;
    private readonly Lazy<Dictionary<(StretchId, BodySide), int>> _places;

    private CompiledBook(Column[] columns, RuleParts plain, RuleGroup[] groups, OwnRule[] own, MaskBuilder masks)
    {
        Columns = columns;
        _plain = plain;
        _plainLevels = new([.. plain.All], masks.Words);
        _groups = groups;
        _own = own;
        _masks = masks;
        _supposedByFacts = new(groups.SelectMany(group => group.Parts.All.Where(IsDecidedByFacts)));
        _supposed = new(() => new(groups.SelectMany(group => group.Parts.All)));
        _places = new(() => columns.Select((column, place) => (column, place)).ToDictionary(one => (one.column.Stretch.Id, one.column.Side), one => one.place));
    }

    public Column[] Columns { get; }

    public int Words => _masks.Words;

    /// <summary>Gets the bits of all columns.</summary>
    public ReadOnlySpan<ulong> AllColumns => _masks.All;

    public static CompiledBook Compile(RuleBook book, IEnumerable<Stretch> stretches)
    {
        var columns = ColumnsOf([.. stretches]);
        var nobody = PersonFacts.From(HealthProfile.Empty, new(), DateOnly.MinValue);
        var masks = new MaskBuilder(columns, nobody);
        var parts = book.Rules.Where(rule => rule.Stretch is not OwnRuleExpression).SelectMany(rule => Compile(rule, masks)).ToLookup(part => part.Rule.Condition);
        RuleGroup[] groups = [.. parts.Where(group => group.Key is not null).Select(group => Group(group.Key!, [.. group], masks.Words, nobody))];
        OwnRule[] own = [.. book.Rules.Where(rule => rule.Stretch is OwnRuleExpression).Select(rule => OwnRule.Of(rule, (OwnRuleExpression)rule.Stretch))];
        return new(columns, new(parts[null]), groups, own, masks);
    }

    /// <summary>Lists the columns: each stretch on each of its sides.</summary>
    private static Column[] ColumnsOf(Stretch[] stretches)
    {
        var columns = new Column[stretches.Sum(stretch => stretch.Sides.Count)];
        var place = 0;
        foreach (var stretch in stretches)
        {
            for (var side = 0; side < stretch.Sides.Count; side++)
            {
                columns[place++] = new(stretch, stretch.Sides[side]);
            }
        }

        return columns;
    }

    /// <summary>Finds the column of a stretch on a side; <see langword="null"/> when there is none.</summary>
    public int? PlaceOf(StretchId stretch, BodySide side) => _places.Value.TryGetValue((stretch, side), out var place) ? place : null;

    /// <summary>Asks the rules in C#; <see langword="null"/> when there are none.</summary>
    public OwnAnswers? OwnAnswersFor(PersonFacts person) => _own.Length == 0 ? null : new(_own, Columns, Words, person);

    /// <summary>Works out the verdicts of all columns for a person; allocates nothing unless there are rules in C#.</summary>
    public void Judge(PersonFacts person, VerdictMasks masks, OwnAnswers? own = null)
    {
        masks.Clear();
        (own ?? OwnAnswersFor(person))?.AddTo(masks);
        var words = ScratchWords(person);
        var rented = words <= MostWordsOnTheStack ? null : ArrayPool<ulong>.Shared.Rent(words);
        var scratch = rented ?? stackalloc ulong[words];
        _plain.Join(new(person, null, null, default), _plainLevels, scratch, masks);
        AskAboutConditions(person, scratch, masks);
        Return(rented);
    }

    /// <summary>Hands on every rule part that holds or could hold for a person.</summary>
    public void Ask(PersonFacts person, IRuleSink sink, OwnAnswers? own = null)
    {
        (own ?? OwnAnswersFor(person))?.AddTo(sink);
        var words = ScratchWords(person);
        var rented = words <= MostWordsOnTheStack ? null : ArrayPool<ulong>.Shared.Rent(words);
        var scratch = rented ?? stackalloc ulong[words];
        _plain.Ask(new(person, null, null, default), isSupposed: false, _masks, scratch, sink);
        AskAboutConditions(person, scratch, sink);
        Return(rented);
    }

    /// <summary>Gives the bans with the columns they could reach, on whichever side the condition is.</summary>
    public IEnumerable<(StretchRule Rule, ColumnMask Mask)> Bans() =>
        _groups.SelectMany(group => group.Parts.All).Concat(_plain.All)
            .Where(part => part.Rule.Verdict is Verdict.Avoid && !part.ReadsMuscle)
            .Select(part => (part.Rule, part.On(null)));

    private static void Return(ulong[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }
    }

    /// <summary>Gives the parts asked of conditions that nobody asked about.</summary>
    private RuleParts Supposed(PersonFacts person) => person.HasMovementRecords ? _supposed.Value : _supposedByFacts;

    private int ScratchWords(PersonFacts person)
    {
        var words = Math.Max(_plain.ScratchWords, person.HasNoUnstatedCondition ? 0 : Supposed(person).ScratchWords);
        foreach (var group in _groups)
        {
            words = Math.Max(words, person.Stated(group.Condition).Length == 0 ? 0 : group.Parts.ScratchWords);
        }

        return words;
    }

    private void AskAboutConditions(PersonFacts person, Span<ulong> scratch, IRuleSink sink)
    {
        var isAnyOpen = !person.HasNoUnstatedCondition;

        // What was worked out once supposes that nothing is recorded of any movement.
        var isGroupKnown = isAnyOpen && !person.HasMovementRecords;
        foreach (var group in _groups)
        {
            var instances = person.Stated(group.Condition);
            foreach (var instance in instances)
            {
                group.Parts.Ask(new(person, instance, null, default), isSupposed: false, _masks, scratch, sink);
            }

            if (isGroupKnown && instances.Length == 0)
            {
                sink.Add(group);
            }
        }

        if (isAnyOpen)
        {
            Supposed(person).Ask(new(person, null, null, default), isSupposed: true, _masks, scratch, sink);
        }
    }

    private static RuleGroup Group(ConditionDefinition condition, CompiledRule[] parts, int words, PersonFacts nobody)
    {
        var supposed = new VerdictMasks(words);
        CompiledRule[] plain = [.. parts.Where(part => !IsDecidedByFacts(part) && !part.Person.Evaluate(new(nobody, null, null, default)).IsFalse)];
        foreach (var part in plain)
        {
            supposed.Add(part, part.On(null), null, isTrue: false, isStated: false);
        }

        return new() { Condition = condition, Parts = new(parts), SupposedParts = plain, Supposed = supposed };
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

            var bySide = masks.BySide(part.Stretch, rule.Condition);
            if (Array.Exists(bySide, static mask => !mask.IsEmpty))
            {
                yield return new(rule, person, part.Stretch, bySide);
            }
        }
    }

    /// <summary>Tells whether a part has to be asked of each person even while nobody asked about its condition.</summary>
    private static bool IsDecidedByFacts(CompiledRule part) => part.ReadsMuscle || ReadsFacts(part.Person);

    private static bool ReadsFacts(RuleExpression expression) => expression switch
    {
        CombinedExpression combined => Array.Exists(combined.Parts, ReadsFacts),
        FactExpression or ConditionExpression => true,
        _ => false,
    };
}
