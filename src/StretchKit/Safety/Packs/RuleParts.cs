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
        var words = _who.Words;
        var isWho = scratch[..words];
        var mayBeWho = scratch.Slice(words, words);
        var isWhen = scratch.Slice(2 * words, words);
        var mayBeWhen = scratch.Slice(3 * words, words);
        _who.Ask(scope, isWho, mayBeWho, scratch[(4 * words)..]);
        _when.Ask(scope, isWhen, mayBeWhen, scratch[(4 * words)..]);
        for (var word = 0; word < words; word++)
        {
            var isTrue = isSupposed ? 0 : isWho[word] & isWhen[word];
            var isStated = isSupposed ? 0 : isWho[word] & _statable[word];
            for (var rest = mayBeWho[word] & mayBeWhen[word]; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var part = _parts[(word << 6) + bit];
                if (!isSupposed || scope.Person.Stated(part.Rule.Condition!).Length == 0)
                {
                    sink.Add(part, part.For(scope.About, masks), scope.About, ((isTrue >> bit) & 1) != 0, ((isStated >> bit) & 1) != 0);
                }
            }
        }
    }
}
