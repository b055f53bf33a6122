using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Questions;

/// <summary>
/// Finds the facts whose answers could still change a verdict: those that are open in a rule that is not settled, that
/// reaches a column of interest, and that would add something to what surely holds there. No other answer can change
/// anything.
/// </summary>
internal sealed class OpenRules(JudgedPerson judged, ulong[] interest) : IRuleSink
{
    private readonly Dictionary<string, ulong[]> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);

    /// <summary>Gets the columns that each fact could change.</summary>
    public IReadOnlyDictionary<string, ulong[]> Columns => _columns;

    public void Add(CompiledRule rule, ColumnMask mask, ConditionInstance? about, bool isTrue, bool isStated)
    {
        if (isTrue || rule.Rule.Verdict is Verdict.Suitable || !Reaches(mask) || !judged.Masks.CouldRaise(mask.Maybe, rule.Rule.Verdict, rule.Rule.Modifications.Count > 0))
        {
            return;
        }

        _facts.Clear();
        if (rule.Rule.Condition is not null && about is null)
        {
            _facts.Add(judged.Person.OpenConditionFact);
        }
        else
        {
            var scope = new RuleScope(judged.Person, about, null, default);
            rule.Rule.Person.AddOpenFacts(scope, _facts);
            rule.Person.AddOpenFacts(scope, _facts);
        }

        foreach (var fact in _facts)
        {
            Note(fact, mask.Maybe);
        }
    }

    public void Add(RuleGroup supposed)
    {
        foreach (var part in supposed.SupposedParts)
        {
            Add(part, part.On(null), null, isTrue: false, isStated: false);
        }
    }

    private bool Reaches(ColumnMask mask)
    {
        for (var word = 0; word < interest.Length; word++)
        {
            if ((mask.Maybe[word] & interest[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Note(string fact, ulong[] columns)
    {
        if (!_columns.TryGetValue(fact, out var known))
        {
            _columns.Add(fact, known = new ulong[interest.Length]);
        }

        for (var word = 0; word < known.Length; word++)
        {
            known[word] |= columns[word] & interest[word];
        }
    }
}
