using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// The oracle's answers about the stretch half of one rule for a whole catalogue, written down the first time they are
/// asked for. Without records of movements they depend on the person only through the answers of the parts that do not look at the stretch, the
/// side and muscle of the condition, and the surface; so equal answers to those share a table.
/// </summary>
internal sealed class OracleTable
{
    private const int MostParts = 30;

    private readonly RuleExpression _stretch;
    private readonly Column[] _columns;
    private readonly List<RuleExpression> _personParts = [];
    private bool _readsMovements;
    private readonly Dictionary<(ulong Answers, int Side, int Muscle, bool Floor), bool?[]> _tables = [];

    public OracleTable(RuleExpression stretch, Column[] columns)
    {
        _stretch = stretch;
        _columns = columns;
        Collect(stretch);
    }

    public bool?[] Ask(RuleScope scope)
    {
        if (_personParts.Count > MostParts || (_readsMovements && scope.Person.Profile.Movements.Count > 0))
        {
            return Fill(scope);
        }

        var answers = 0UL;
        foreach (var part in _personParts)
        {
            answers = (answers << 2) | OracleExpression.Ask(part, scope) switch { true => 1UL, false => 2UL, null => 0UL };
        }

        var key = (answers, (int?)scope.About?.Side ?? -1, (int?)scope.About?.Muscle ?? -1, scope.Person["surface"].Choice == "floor");
        if (!_tables.TryGetValue(key, out var table))
        {
            table = Fill(scope);
            _tables.Add(key, table);
        }

        return table;
    }

    private bool?[] Fill(RuleScope scope) =>
        Array.ConvertAll(_columns, column => OracleExpression.Ask(_stretch, scope with { Stretch = column.Stretch, Side = column.Side }));

    private void Collect(RuleExpression expression)
    {
        switch (expression)
        {
            case CombinedExpression combined:
                Array.ForEach(combined.Parts, Collect);
                break;
            case MovementExpression:
                _readsMovements = true;
                break;
            case FactExpression or ConditionExpression or DetailExpression:
                _personParts.Add(expression);
                break;
        }
    }
}
