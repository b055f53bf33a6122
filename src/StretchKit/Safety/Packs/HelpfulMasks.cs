using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>
/// In which columns a remark holds that the movement is often helpful. It is dropped where anything that is stated or
/// sure is stricter than the remark's own verdict.
/// </summary>
internal sealed class HelpfulMasks(int words) : IRuleSink
{
    private const int Levels = (int)Verdict.Avoid + 1;

    private readonly ulong[] _stated = new ulong[Levels * words];
    private readonly ulong[] _helpful = new ulong[Levels * words];

    public void Add(CompiledRule rule, ColumnMask mask, ConditionInstance? about, bool isTrue, bool isStated)
    {
        var row = (int)rule.Rule.Verdict * words;
        for (var word = 0; word < words; word++)
        {
            var surely = isTrue ? mask.True[word] : 0;
            _stated[row + word] |= isStated ? mask.Maybe[word] : surely;
            _helpful[row + word] |= rule.Rule.IsHelpful ? surely : 0;
        }
    }

    /// <summary>Nothing about a condition that nobody asked about is sure.</summary>
    public void Add(RuleGroup supposed)
    {
    }

    /// <summary>Gives the columns in which the remark stands.</summary>
    public ulong[] Columns()
    {
        var columns = new ulong[words];
        for (var word = 0; word < words; word++)
        {
            // From the firmest verdict down: what is stated or sure at one level says which remarks of the milder ones are dropped.
            var undecided = ulong.MaxValue;
            for (var level = Levels - 1; level >= 0; level--)
            {
                var decided = level == 0 ? undecided : undecided & _stated[(level * words) + word];
                columns[word] |= decided & _helpful[(level * words) + word];
                undecided &= ~decided;
            }
        }

        return columns;
    }
}
