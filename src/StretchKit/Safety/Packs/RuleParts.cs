using System.Numerics;
using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>Some rule parts that are asked of a person together.</summary>
internal sealed class RuleParts
{
    private readonly CompiledRule[] _parts;
    private readonly ClauseTable _who;
    private readonly ClauseTable _when;
    private readonly ulong[] _statable;

    public RuleParts(IEnumerable<CompiledRule> parts)
    {
        _parts = [.. parts];
        _who = new([.. _parts.Select(part => part.Rule.Condition is null ? part.Rule.Person : Always.Instance)]);
        _when = new([.. _parts.Select(part => part.Person)]);
        _statable = new ulong[_who.Words];
        for (var index = 0; index < _parts.Length; index++)
        {
            _statable[index >> 6] |= _parts[index].Rule is { Condition: null, Person: Always } ? 0 : 1UL << (index & 63);
        }
    }

    public IReadOnlyList<CompiledRule> All => _parts;

    /// <summary>Gets the words that asking needs to work in.</summary>
    public int ScratchWords => (4 * _who.Words) + Math.Max(_who.ScratchWords, _when.ScratchWords);

    /// <summary>Asks all parts and hands on those that hold or could hold.</summary>
    /// <param name="scope">The person, and the condition at hand.</param>
    /// <param name="isSupposed">Whether nobody asked about the conditions of the parts, so that nothing is more than possible.</param>
    /// <param name="masks">Builds the masks that depend on a muscle.</param>
    /// <param name="scratch">Room to work in.</param>
    /// <param name="sink">Takes them.</param>
    public void Ask(in RuleScope scope, bool isSupposed, MaskBuilder masks, Span<ulong> scratch, IRuleSink sink)
    {
        var (isTrue, isPossible, isStated) = Ask(scope, scratch);
        for (var word = 0; word < isPossible.Length; word++)
        {
            for (var rest = isPossible[word]; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var part = _parts[(word << 6) + bit];
                if (!isSupposed)
                {
                    sink.Add(part, part.For(scope.About, masks), scope.About, ((isTrue[word] >> bit) & 1) != 0, ((isStated[word] >> bit) & 1) != 0);
                }
                else if (scope.Person.Stated(part.Rule.Condition!).Length == 0)
                {
                    sink.Add(part, part.For(scope.About, masks), scope.About, isTrue: false, isStated: false);
                }
            }
        }
    }

    /// <summary>Asks all parts, whose masks are the same for everybody, and joins them at once.</summary>
    public void Join(in RuleScope scope, LevelJoin levels, Span<ulong> scratch, VerdictMasks masks)
    {
        var answers = Ask(scope, scratch);
        levels.Join(answers.IsTrue, answers.IsPossible, answers.IsStated, masks);
    }

    private Answers Ask(in RuleScope scope, Span<ulong> scratch)
    {
        var words = _who.Words;
        var isTrue = scratch[..words];
        var isPossible = scratch.Slice(words, words);
        var isWho = scratch.Slice(2 * words, words);
        var mayBeWho = scratch.Slice(3 * words, words);
        _who.Ask(scope, isWho, mayBeWho, scratch[(4 * words)..]);
        _when.Ask(scope, isTrue, isPossible, scratch[(4 * words)..]);
        for (var word = 0; word < words; word++)
        {
            isTrue[word] &= isWho[word];
            isPossible[word] &= mayBeWho[word];
            isWho[word] &= _statable[word];
        }

        return new(isTrue, isPossible, isWho);
    }

    /// <summary>Which parts hold, could hold, and are about something that the person stated.</summary>
    private readonly ref struct Answers(ReadOnlySpan<ulong> isTrue, ReadOnlySpan<ulong> isPossible, ReadOnlySpan<ulong> isStated)
    {
        public ReadOnlySpan<ulong> IsTrue { get; } = isTrue;

        public ReadOnlySpan<ulong> IsPossible { get; } = isPossible;

        public ReadOnlySpan<ulong> IsStated { get; } = isStated;

        public void Deconstruct(out ReadOnlySpan<ulong> isTrue, out ReadOnlySpan<ulong> isPossible, out ReadOnlySpan<ulong> isStated)
        {
            isTrue = IsTrue;
            isPossible = IsPossible;
            isStated = IsStated;
        }
    }
}
