using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Works out for which columns an expression over stretches holds. Joins are done on whole words, and the plain
/// question "does it carry this mechanism" is answered once for each mechanism and side.
/// </summary>
internal sealed class MaskBuilder
{
    private readonly Dictionary<(Mechanism, BodySide), ColumnMask> _plainLoads = [];
    private readonly Column[] _columns;
    private readonly PersonFacts _nobody;

    public MaskBuilder(Column[] columns, PersonFacts nobody)
    {
        _columns = columns;
        _nobody = nobody;
        All = Ask(Always.Instance, null).True;
    }

    /// <summary>Gets the bits of all columns.</summary>
    public ulong[] All { get; }

    /// <summary>Gets the words that one row of bits takes.</summary>
    public int Words => ColumnMask.WordsFor(_columns.Length);

    /// <summary>Builds the masks of an expression for a condition on a side; without a condition the side says nothing.</summary>
    public ColumnMask Build(RuleExpression expression, ConditionDefinition? condition, BodySide side) => expression switch
    {
        CombinedExpression combined => Join(combined, condition, side),
        LoadExpression { Mechanisms: [var mechanism], Regions: [], Qualifiers: LoadQualifiers.None, Without: LoadQualifiers.None } load => PlainLoad(load, mechanism, condition, side),
        _ => Ask(expression, About(condition, side)),
    };

    private static ConditionInstance? About(ConditionDefinition? condition, BodySide side) =>
        condition is null ? null : ConditionInstance.Supposed(condition, side);

    private ColumnMask PlainLoad(LoadExpression load, Mechanism mechanism, ConditionDefinition? condition, BodySide side)
    {
        if (!_plainLoads.TryGetValue((mechanism, side), out var mask))
        {
            mask = Ask(load, About(condition, side));
            _plainLoads.Add((mechanism, side), mask);
        }

        return mask;
    }

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
            mask.Set(column, expression.Evaluate(new(_nobody, about, _columns[column].Stretch, _columns[column].Side)));
        }

        return mask;
    }

    private ulong[] Without(ulong[] bits) => [.. bits.Select((word, index) => ~word & All[index])];
}
