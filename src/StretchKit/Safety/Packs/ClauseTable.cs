using System.Globalization;
using System.Numerics;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Tells for many expressions about a person at once which are true and which could be: one bit for each expression.
/// </summary>
/// <remarks>
/// An expression is read as "all of some clauses", a clause as "any of some comparisons"; what cannot be read so is one
/// comparison. Clause by clause, each comparison that holds for the person adds the bits of the expressions it
/// satisfies, a row of bits over all clauses, so a person costs what is true or open of them and not what all expressions
/// ask; a number costs one look, however many thresholds it is compared with.
/// </remarks>
internal sealed class ClauseTable
{
    private readonly ulong[] _withoutClause;
    private readonly ulong[] _all;
    private readonly int _clauses;
    private readonly ulong[] _facts;
    private readonly ulong[]?[] _ofFacts;
    private readonly NumberTable[] _numbers;
    private readonly Comparison[] _others;

    public ClauseTable(IReadOnlyList<RuleExpression> expressions)
    {
        Words = (expressions.Count + 63) / 64;
        List<RuleExpression>[][] clauses = [.. expressions.Select(expression => Clauses(expression, isDenied: false).ToArray())];
        foreach (var one in clauses)
        {
            _clauses = Math.Max(_clauses, one.Length);
        }

        _withoutClause = new ulong[Bits.WordsFor(_clauses * Words * 64)];
        _all = new ulong[Words];
        var satisfied = new Dictionary<object, Comparison>();
        for (var index = 0; index < clauses.Length; index++)
        {
            Bits.Set(_all, index);
            for (var clause = 0; clause < _clauses; clause++)
            {
                var bit = (clause * Words * 64) + index;
                if (clause >= clauses[index].Length)
                {
                    Bits.Set(_withoutClause, bit);
                    continue;
                }

                foreach (var comparison in clauses[index][clause])
                {
                    Satisfy(satisfied, comparison, bit);
                }
            }
        }

        _facts = new ulong[(FactVocabulary.All.Count + 63) / 64];
        _ofFacts = new ulong[FactVocabulary.All.Count][];
        foreach (var one in satisfied.Values.Where(one => IsYesNo(one.Expression)))
        {
            var fact = ((FactExpression)one.Expression).Fact;
            _ofFacts[fact.Index] = one.Satisfied;
            Bits.Set(_facts, fact.Index);
        }

        _numbers = [.. satisfied.Values.Where(one => IsNumber(one.Expression))
            .GroupBy(one => ((FactExpression)one.Expression).Fact.Id, StringComparer.Ordinal)
            .Select(group => new NumberTable(FactVocabulary.Find(group.Key)!, [.. group]))];
        _others = [.. satisfied.Values.Where(one => !IsYesNo(one.Expression) && !IsNumber(one.Expression))];
    }

    /// <summary>Gets the words that one set of bits takes.</summary>
    public int Words { get; }

    /// <summary>Gets the words that <see cref="Ask"/> needs to work in.</summary>
    public int ScratchWords => 2 * _withoutClause.Length;

    /// <summary>Asks all expressions; allocates nothing.</summary>
    /// <param name="scope">The person, and the condition at hand.</param>
    /// <param name="isTrue">Gets the bits of those that are true.</param>
    /// <param name="isPossible">Gets the bits of those that are true or unknown.</param>
    /// <param name="scratch">Room to work in.</param>
    public void Ask(in RuleScope scope, Span<ulong> isTrue, Span<ulong> isPossible, Span<ulong> scratch)
    {
        var truth = scratch[.._withoutClause.Length];
        var possible = scratch.Slice(_withoutClause.Length, _withoutClause.Length);
        _withoutClause.CopyTo(truth);
        _withoutClause.CopyTo(possible);
        AskFacts(scope.Person, truth, possible);
        foreach (var number in _numbers)
        {
            number.Ask(scope.Person, truth, possible);
        }

        foreach (var one in _others)
        {
            var holds = one.Expression.Evaluate(scope);
            if (!holds.IsFalse)
            {
                Add(one.Satisfied, holds.IsTrue, truth, possible);
            }
        }

        Join(truth, isTrue);
        Join(possible, isPossible);
    }

    private void AskFacts(PersonFacts person, Span<ulong> truth, Span<ulong> possible)
    {
        for (var word = 0; word < _facts.Length; word++)
        {
            var yes = person.Yes[word];
            for (var rest = (yes | person.Open[word]) & _facts[word]; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                Add(_ofFacts[(word << 6) + bit], (yes & (1UL << bit)) != 0, truth, possible);
            }
        }
    }

    private static void Add(ulong[]? satisfied, bool isTrue, Span<ulong> truth, Span<ulong> possible)
    {
        Bits.Join(possible, satisfied);
        if (isTrue)
        {
            Bits.Join(truth, satisfied);
        }
    }

    private void Join(ReadOnlySpan<ulong> clauses, Span<ulong> all)
    {
        _all.CopyTo(all);
        for (var at = 0; at < _clauses * Words; at += Words)
        {
            for (var word = 0; word < Words; word++)
            {
                all[word] &= clauses[at + word];
            }
        }
    }

    private void Satisfy(Dictionary<object, Comparison> satisfied, RuleExpression comparison, int bit)
    {
        var key = KeyOf(comparison);
        if (!satisfied.TryGetValue(key, out var known))
        {
            known = new(comparison, new ulong[_withoutClause.Length]);
            satisfied.Add(key, known);
        }

        Bits.Set(known.Satisfied, bit);
    }

    private static bool IsYesNo(RuleExpression comparison) => comparison is FactExpression { Fact.Kind: FactKind.YesNo };

    private static bool IsNumber(RuleExpression comparison) => comparison is FactExpression { Fact.Kind: not (FactKind.YesNo or FactKind.Choice) };

    /// <summary>Equal comparisons are asked once.</summary>
    private static object KeyOf(RuleExpression comparison) => comparison switch
    {
        FactExpression { Fact.Kind: FactKind.YesNo } yesNo => $"fact {yesNo.Fact.Id}",
        FactExpression { Choices: [] } number => $"fact {number.Fact.Id} {Text(number.Range)}",
        DetailExpression { Choices: [] } detail => $"detail {detail.Detail.Id} {(int)detail.Detail.Kind} {Text(new(detail.Detail.Min, detail.Detail.Max))} {Text(detail.Range)}",
        ConditionExpression condition => $"condition {condition.Condition.Id}",
        _ => comparison,
    };

    private static string Text(NumberRange range) => string.Create(CultureInfo.InvariantCulture, $"{range.Lowest} {range.Highest}");

    private static IEnumerable<List<RuleExpression>> Clauses(RuleExpression expression, bool isDenied)
    {
        if (expression is CombinedExpression combined)
        {
            var denies = isDenied != combined.Junction is RuleJunction.None;
            if (combined.Junction is RuleJunction.All ? !denies : denies)
            {
                return combined.Parts.SelectMany(part => Clauses(part, denies));
            }
        }

        return expression is Always && !isDenied ? [] : [Comparisons(expression, isDenied)];
    }

    private static List<RuleExpression> Comparisons(RuleExpression expression, bool isDenied)
    {
        if (expression is CombinedExpression combined)
        {
            var denies = isDenied != combined.Junction is RuleJunction.None;
            if (combined.Junction is RuleJunction.All ? denies : !denies)
            {
                return [.. combined.Parts.SelectMany(part => Comparisons(part, denies))];
            }
        }

        return [isDenied ? CombinedExpression.Not(expression) : expression];
    }
}
