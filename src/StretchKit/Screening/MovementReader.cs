using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>Reads what a profile records of kinds of movement.</summary>
internal static class MovementReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["mechanism", "finding"], ["on", "source"]);

    public static void Read(ref DataReader reader, List<MovementRecord> movements)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var mark = reader.Mark();
            var movement = new MovementRecord { Mechanism = default, Finding = default };
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                movement = cursor.Name switch
                {
                    "mechanism" => movement with { Mechanism = reader.Name<Mechanism>("mechanism") },
                    "finding" => movement with { Finding = reader.Name<MovementFinding>("finding") },
                    "on" => movement with { RecordedOn = reader.Day() },
                    _ => movement with { Source = reader.String(60) },
                };
            }

            if (movements.Count == StatementCheck.MostMovements)
            {
                reader.Report(DataProblem.TooMany, $"there are more than {StatementCheck.MostMovements} movements", "record the ones that matter");
            }

            if (movements.Exists(other => (other.Mechanism, other.Finding) == (movement.Mechanism, movement.Finding)))
            {
                mark.Report(reader.Problems, DataProblem.DuplicateId, "the same finding on the same mechanism stands twice", "keep the newer one");
            }

            movements.Add(movement);
        }
    }
}
