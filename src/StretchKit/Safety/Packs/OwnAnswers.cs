using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>What the rules in C# say of one person, column by column; asked once.</summary>
internal sealed class OwnAnswers
{
    private readonly List<(OwnRule Rule, ColumnMask Holds, ColumnMask Unknown, ColumnMask Failed)> _answers = [];
    private readonly List<Message> _failures = [];

    public OwnAnswers(OwnRule[] rules, Column[] columns, int words, PersonFacts person)
    {
        foreach (var rule in rules)
        {
            var (holds, unknown, failed) = (new ulong[words], new ulong[words], new ulong[words]);
            string? fault = null;
            for (var column = 0; column < columns.Length; column++)
            {
                var (answer, broke) = rule.Expression.Ask(new(person, null, columns[column].Stretch, columns[column].Side));
                fault ??= broke;
                var into = broke is not null ? failed : answer.IsUnknown ? unknown : holds;
                into[column >> 6] |= answer.IsFalse ? 0 : 1UL << (column & 63);
            }

            _answers.Add((rule, new(holds, holds), new(new ulong[words], unknown), new(new ulong[words], failed)));
            if (fault is not null)
            {
                _failures.Add(Message.Of("safety.rule-failed.with", ("rule", rule.Standing.Rule.Id), ("fault", fault)));
            }
        }
    }

    /// <summary>Gets the rules that failed for any column.</summary>
    public IReadOnlyList<Message> Failures => _failures;

    /// <summary>Hands the answers on. Where a rule failed it is unknown and counts in full, so that no fault makes a verdict milder.</summary>
    public void AddTo(IRuleSink sink)
    {
        foreach (var (rule, holds, unknown, failed) in _answers)
        {
            Add(sink, rule.Standing, holds, isTrue: true, isStated: true);
            Add(sink, rule.Standing, unknown, isTrue: false, isStated: false);
            Add(sink, rule.Failed, failed, isTrue: false, isStated: true);
        }
    }

    private static void Add(IRuleSink sink, CompiledRule rule, ColumnMask mask, bool isTrue, bool isStated)
    {
        if (!mask.IsEmpty)
        {
            sink.Add(rule, mask, null, isTrue, isStated);
        }
    }
}
