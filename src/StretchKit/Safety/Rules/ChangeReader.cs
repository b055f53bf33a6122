using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Reads the changes that alone make a stretch possible.</summary>
internal static class ChangeReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(
        [],
        ["holdAtMostSeconds", "secondsPerMuscleAtMost", "rangeAtMostPercent", "prop", "cue", "easierVariant"]);

    /// <summary>Reads them, each once; nobody who is shown them can change them.</summary>
    public static IReadOnlyList<Modification> Read(ref DataReader reader, PackVocabulary pack)
    {
        var changes = new List<Modification>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var mark = reader.Mark();
            Modification? change = null;
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                if (change is not null)
                {
                    mark.Report(reader.Problems, DataProblem.Contradiction, "one change says two things", "write two changes");
                }

                change = cursor.Name switch
                {
                    "holdAtMostSeconds" => new() { HoldAtMostSeconds = reader.Int32(1, 600) },
                    "secondsPerMuscleAtMost" => new() { SecondsPerMuscleAtMost = reader.Int32(1, 3600) },
                    "rangeAtMostPercent" => new() { RangeAtMostPercent = reader.Int32(1, 100) },
                    "prop" => new() { Prop = reader.Name<Equipment>("piece of equipment") },
                    "cue" => new() { Cue = pack.ReadText(ref reader, "cue") },
                    _ => new() { UseEasierVariant = reader.Boolean() },
                };
            }

            if (change is null)
            {
                mark.Report(reader.Problems, DataProblem.Incomplete, "the change says nothing", "name one change");
            }
            else
            {
                changes.Add(change);
            }
        }

        return [.. changes.Distinct()];
    }
}
