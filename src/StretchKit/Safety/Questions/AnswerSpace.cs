using System.Collections.Concurrent;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Questions;

/// <summary>
/// The answers that rules can tell apart: yes and no, each choice, and of a number one for each stretch between the
/// limits that some rule names.
/// </summary>
internal sealed class AnswerSpace
{
    private const int MostNumbers = 12;

    private static readonly FactState[] YesAndNo = [FactState.Yes, FactState.No];

    private readonly Dictionary<string, SortedSet<int>> _limits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FactState[]> _answers = new(StringComparer.Ordinal);

    public AnswerSpace(RuleBook book)
    {
        foreach (var rule in book.Rules)
        {
            Note(rule.Person, rule.Condition);
            Note(rule.When, rule.Condition);
            Note(rule.Stretch, rule.Condition);
        }

        foreach (var rule in book.Triage)
        {
            Note(rule.Person, rule.Condition);
        }

        foreach (var screen in book.Screens)
        {
            Note(screen.When, null);
        }
    }

    public IReadOnlyList<FactState> Of(FactDefinition fact) => Of(fact.Id, fact.Kind, fact.Choices, fact.Min, fact.Max);

    public IReadOnlyList<FactState> Of(ConditionDefinition condition, DetailDefinition detail) =>
        Of($"{condition.Id}.{detail.Id}", detail.Kind, detail.Choices, detail.Min, detail.Max);

    private FactState[] Of(string id, FactKind kind, IReadOnlyList<string> choices, int min, int max) => kind switch
    {
        FactKind.YesNo => YesAndNo,
        _ when _answers.TryGetValue(id, out var known) => known,
        FactKind.Choice => _answers.GetOrAdd(id, [.. choices.Select(choice => FactState.Of(choice))]),
        _ => _answers.GetOrAdd(id, Numbers(id, min, max)),
    };

    private FactState[] Numbers(string id, int min, int max) =>
        [.. _limits.GetValueOrDefault(id, []).Where(limit => limit > min && limit <= max).Prepend(min).Take(MostNumbers).Select(number => FactState.Of((int?)number))];

    private void Note(RuleExpression expression, ConditionDefinition? about)
    {
        switch (expression)
        {
            case CombinedExpression combined:
                Array.ForEach(combined.Parts, part => Note(part, about));
                break;
            case FactExpression { Fact.Kind: FactKind.Number } number:
                Note(number.Fact.Id, number.Range);
                break;
            case DetailExpression { Detail.Kind: FactKind.Number or FactKind.Since } number when about is not null:
                Note($"{about.Id}.{number.Detail.Id}", number.Range);
                break;
            default:
                break;
        }
    }

    private void Note(string id, NumberRange range)
    {
        if (!_limits.TryGetValue(id, out var limits))
        {
            _limits.Add(id, limits = []);
        }

        limits.Add(range.Lowest);
        if (range.Highest < int.MaxValue)
        {
            limits.Add(range.Highest + 1);
        }
    }
}
