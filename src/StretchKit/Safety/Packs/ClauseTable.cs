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
/// satisfies, so a person costs what is true or open of them and not what all expressions ask.
/// </remarks>
internal sealed class ClauseTable
{
    private readonly ulong[] _withoutClause;
    private readonly ulong[] _all;
    private readonly int _clauses;
    private readonly int[] _comparisonOfFact;
    private readonly ulong[] _facts;
    private readonly Use[][] _ofFacts;
    private readonly (RuleExpression Expression, Use[] Uses)[] _others;

    public ClauseTable(IReadOnlyList<RuleExpression> expressions)
    {
        Words = (expressions.Count + 63) / 64;
        List<RuleExpression>[][] clauses = [.. expressions.Select(expression => Clauses(expression, isDenied: false).ToArray())];
        _clauses = clauses.Select(one => one.Length).DefaultIfEmpty().Max();
        _withoutClause = new ulong[_clauses * Words];
        _all = new ulong[Words];
        var uses = new Dictionary<object, (RuleExpression Expression, List<Use> Uses)>();
        for (var index = 0; index < clauses.Length; index++)
        {
            _all[index >> 6] |= 1UL << (index & 63);
            for (var clause = 0; clause < _clauses; clause++)
            {
                if (clause >= clauses[index].Length)
                {
                    _withoutClause[(clause * Words) + (index >> 6)] |= 1UL << (index & 63);
                    continue;
                }

                foreach (var comparison in clauses[index][clause])
                {
                    Satisfy(uses, comparison, clause, index);
                }
            }
        }

        var plain = uses.Where(use => use.Key is FactDefinition).Select(use => (Fact: (FactDefinition)use.Key, Uses: use.Value.Uses.ToArray())).ToList();
        _comparisonOfFact = new int[FactVocabulary.All.Count];
        _facts = new ulong[(FactVocabulary.All.Count + 63) / 64];
        _ofFacts = [.. plain.Select(one => one.Uses)];
        foreach (var (fact, position) in plain.Select((one, position) => (one.Fact, position)))
        {
            _comparisonOfFact[fact.Index] = position;
            _facts[fact.Index >> 6] |= 1UL << (fact.Index & 63);
        }

        _others = [.. uses.Where(use => use.Key is not FactDefinition).Select(use => (use.Value.Expression, use.Value.Uses.ToArray()))];
    }

    /// <summary>Gets the words that one set of bits takes.</summary>
    public int Words { get; }

    /// <summary>Gets the words that <see cref="Ask"/> needs to work in.</summary>
    public int ScratchWords => 2 * _clauses * Words;

    /// <summary>Asks all expressions; allocates nothing.</summary>
    /// <param name="scope">The person, and the condition at hand.</param>
    /// <param name="isTrue">Gets the bits of those that are true.</param>
    /// <param name="isPossible">Gets the bits of those that are true or unknown.</param>
    /// <param name="scratch">Room to work in.</param>
    public void Ask(in RuleScope scope, Span<ulong> isTrue, Span<ulong> isPossible, Span<ulong> scratch)
    {
        var truth = scratch[..(_clauses * Words)];
        var possible = scratch.Slice(_clauses * Words, _clauses * Words);
        _withoutClause.CopyTo(truth);
        _withoutClause.CopyTo(possible);
        AskFacts(scope.Person, truth, possible);
        foreach (var (expression, uses) in _others)
        {
            var holds = expression.Evaluate(scope);
            if (!holds.IsFalse)
            {
                Add(uses, holds.IsTrue, truth, possible);
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
                Add(_ofFacts[_comparisonOfFact[(word << 6) + bit]], (yes & (1UL << bit)) != 0, truth, possible);
            }
        }
    }

    private static void Add(Use[] uses, bool isTrue, Span<ulong> truth, Span<ulong> possible)
    {
        foreach (var (at, bits) in uses)
        {
            possible[at] |= bits;
            truth[at] |= isTrue ? bits : 0;
        }
    }

    private void Join(ReadOnlySpan<ulong> clauses, Span<ulong> all)
    {
        _all.CopyTo(all);
        for (var at = 0; at < clauses.Length; at += Words)
        {
            for (var word = 0; word < Words; word++)
            {
                all[word] &= clauses[at + word];
            }
        }
    }

    private void Satisfy(Dictionary<object, (RuleExpression Expression, List<Use> Uses)> uses, RuleExpression comparison, int clause, int index)
    {
        var key = KeyOf(comparison);
        if (!uses.TryGetValue(key, out var known))
        {
            known = (comparison, []);
            uses.Add(key, known);
        }

        var at = (clause * Words) + (index >> 6);
        var found = known.Uses.FindIndex(use => use.At == at);
        var bits = 1UL << (index & 63);
        if (found >= 0)
        {
            known.Uses[found] = new(at, known.Uses[found].Bits | bits);
        }
        else
        {
            known.Uses.Add(new(at, bits));
        }
    }

    /// <summary>Equal comparisons are asked once.</summary>
    private static object KeyOf(RuleExpression comparison) => comparison switch
    {
        FactExpression { Fact.Kind: FactKind.YesNo } yesNo => yesNo.Fact,
        FactExpression { Choices: [] } number => (number.Fact.Id, number.Range),
        DetailExpression { Choices: [] } detail => (detail.Detail, detail.Range),
        ConditionExpression condition => condition.Condition,
        _ => comparison,
    };

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

    private readonly record struct Use(int At, ulong Bits);
}
