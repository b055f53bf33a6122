using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Works out for which columns an expression over stretches holds. Joins are done on whole words; a load is looked up
/// where it is carried; what is asked again and again of a stretch alone is answered once.
/// </summary>
internal sealed class MaskBuilder
{
    /// <summary>More than any of these properties has values, so that each value of each has a key of its own.</summary>
    private const int KeysOfOneProperty = 1000;

    private readonly Dictionary<int, ColumnMask> _plain = [];
    private readonly Column[] _columns;
    private readonly ColumnIndex _index;
    private readonly PersonFacts _nobody;

    public MaskBuilder(Column[] columns, PersonFacts nobody)
    {
        _columns = columns;
        _index = new(columns);
        _nobody = nobody;
        All = Ask(Always.Instance, null).True;
    }

    /// <summary>What a stretch alone answers, value by value.</summary>
    private enum Plain
    {
        Target,
        LoadedRegion,
        Technique,
        Position,
    }

    /// <summary>Gets the bits of all columns.</summary>
    public ulong[] All { get; }

    /// <summary>Gets the words that one row of bits takes.</summary>
    public int Words => ColumnMask.WordsFor(_columns.Length);

    /// <summary>Builds the masks of an expression for each side that a condition may have; one for all where there are no sides.</summary>
    public ColumnMask[] BySide(RuleExpression expression, ConditionDefinition? condition)
    {
        if (condition is not { IsSided: true })
        {
            return [Build(expression, null, BodySide.Both).Shared()];
        }

        var bySide = new ColumnMask[Vocabulary<BodySide>.Names.Count];
        for (var side = 0; side < bySide.Length; side++)
        {
            bySide[side] = Build(expression, condition, (BodySide)side).Shared();
        }

        return bySide;
    }

    /// <summary>Builds the masks of an expression for a condition on a side; without a condition the side says nothing.</summary>
    public ColumnMask Build(RuleExpression expression, ConditionDefinition? condition, BodySide side) => expression switch
    {
        CombinedExpression combined => Join(combined, condition, side),
        LoadExpression load => Loads(load, About(condition, side)),
        TargetExpression target => Any(Plain.Target, target.Regions, static region => new TargetExpression([region])),
        LoadedRegionExpression loaded => Any(Plain.LoadedRegion, loaded.Regions, static region => new LoadedRegionExpression([region])),
        TechniqueExpression technique => Any(Plain.Technique, technique.Techniques, static one => new TechniqueExpression([one])),
        PositionExpression position => Any(Plain.Position, position.Positions, static one => new PositionExpression([one])),
        _ => Ask(expression, About(condition, side)),
    };

    private static ConditionInstance? About(ConditionDefinition? condition, BodySide side) =>
        condition is null ? null : ConditionInstance.Supposed(condition, side);

    /// <summary>Looks a load up where it is carried; a stretch that states no mechanisms is asked itself.</summary>
    private ColumnMask Loads(LoadExpression expression, ConditionInstance? about)
    {
        var mask = ColumnMask.Of(Words);
        for (var mechanism = 0; mechanism < expression.Mechanisms.Length; mechanism++)
        {
            var (columns, loads) = _index.Of(expression.Mechanisms[mechanism]);
            for (var at = 0; at < columns.Count; at++)
            {
                if (expression.Matches(loads[at]) && Scope(columns[at], about).Reaches(loads[at], expression.AssumesFloor))
                {
                    mask.Set(columns[at], true);
                }
            }
        }

        foreach (var column in _index.Unstated)
        {
            mask.Set(column, expression.Evaluate(Scope(column, about)));
        }

        return mask;
    }

    /// <summary>Joins the answers to single values of a property of stretches, each asked once.</summary>
    private ColumnMask Any<T>(Plain property, T[] values, Func<T, RuleExpression> single)
        where T : struct, Enum
    {
        var result = ColumnMask.Of(Words);
        foreach (var value in values)
        {
            var key = ((int)property * KeysOfOneProperty) + Convert.ToInt32(value, CultureInfo.InvariantCulture);
            if (!_plain.TryGetValue(key, out var mask))
            {
                mask = Ask(single(value), null);
                _plain.Add(key, mask);
            }

            Bits.Join(result.True, mask.True);
            Bits.Join(result.Maybe, mask.Maybe);
        }

        return result;
    }

    private RuleScope Scope(int column, ConditionInstance? about) => new(_nobody, about, _columns[column].Stretch, _columns[column].Side);

    private ColumnMask Join(CombinedExpression combined, ConditionDefinition? condition, BodySide side)
    {
        var result = ColumnMask.Of(Words);
        var isAll = combined.Junction is RuleJunction.All;
        if (isAll)
        {
            All.CopyTo(result.True, 0);
            All.CopyTo(result.Maybe, 0);
        }

        foreach (var part in combined.Parts)
        {
            var mask = Build(part, condition, side);
            for (var word = 0; word < result.True.Length; word++)
            {
                result.True[word] = isAll ? result.True[word] & mask.True[word] : result.True[word] | mask.True[word];
                result.Maybe[word] = isAll ? result.Maybe[word] & mask.Maybe[word] : result.Maybe[word] | mask.Maybe[word];
            }
        }

        return combined.Junction is RuleJunction.None
            ? new(Without(result.Maybe), Without(result.True))
            : result;
    }

    /// <summary>Asks an expression column by column.</summary>
    public ColumnMask Ask(RuleExpression expression, ConditionInstance? about)
    {
        var mask = ColumnMask.Of(Words);
        for (var column = 0; column < _columns.Length; column++)
        {
            mask.Set(column, expression.Evaluate(Scope(column, about)));
        }

        return mask;
    }

    private ulong[] Without(ulong[] bits)
    {
        var others = new ulong[bits.Length];
        for (var word = 0; word < bits.Length; word++)
        {
            others[word] = ~bits[word] & All[word];
        }

        return others;
    }
}
