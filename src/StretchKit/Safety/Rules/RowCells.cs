using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The cells of one row, each under its mechanism, in the order of the mechanisms.</summary>
internal sealed class RowCells
{
    private readonly List<Cell>?[] _cells = new List<Cell>?[Vocabulary<Mechanism>.Names.Count];

    /// <summary>Gives the outcomes of a cell; none where the row has no such cell.</summary>
    public IReadOnlyList<Cell> this[Mechanism mechanism] => _cells[(int)mechanism] ?? [];

    /// <summary>Adds a cell, unless the row has it already.</summary>
    public bool TryAdd(Mechanism mechanism, List<Cell> outcomes)
    {
        if (_cells[(int)mechanism] is not null)
        {
            return false;
        }

        _cells[(int)mechanism] = outcomes;
        return true;
    }

    /// <summary>Gives each mid-range mechanism that has no cell of its own that of its end-range parent.</summary>
    public void AddMidRange(bool softens)
    {
        foreach (var pair in MidRange.Pairs)
        {
            if (_cells[(int)pair.Parent] is { } outcomes)
            {
                _cells[(int)pair.Mid] ??= softens ? outcomes.ConvertAll(cell => cell.Softened()) : outcomes;
            }
        }
    }
}
