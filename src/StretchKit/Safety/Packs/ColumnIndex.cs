using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Where each mechanism is loaded, so that a rule about a load looks at the few columns that carry it.
/// </summary>
internal sealed class ColumnIndex
{
    private static readonly int MechanismCount = Vocabulary<Mechanism>.Names.Count;

    private readonly List<int>[] _columns = new List<int>[MechanismCount];
    private readonly List<MechanismLoad>[] _loads = new List<MechanismLoad>[MechanismCount];
    private readonly List<int> _unstated = [];

    public ColumnIndex(Column[] columns)
    {
        for (var mechanism = 0; mechanism < MechanismCount; mechanism++)
        {
            (_columns[mechanism], _loads[mechanism]) = ([], []);
        }

        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].Stretch.Mechanisms is not { } loads)
            {
                _unstated.Add(column);
                continue;
            }

            for (var at = 0; at < loads.Count; at++)
            {
                _columns[(int)loads[at].Mechanism].Add(column);
                _loads[(int)loads[at].Mechanism].Add(loads[at]);
            }
        }
    }

    /// <summary>Gets the columns of stretches that state no mechanisms.</summary>
    public List<int> Unstated => _unstated;

    /// <summary>Gives the columns that carry a mechanism, each as often as it does, with the loads beside them.</summary>
    public (List<int> Columns, List<MechanismLoad> Loads) Of(Mechanism mechanism) => (_columns[(int)mechanism], _loads[(int)mechanism]);
}
