using System.Text.Json;
using StretchKit.Serialization;

namespace StretchKit.Catalog.Import;

/// <summary>Reads the shape of free-exercise-db: one list of exercises; a faulty file is refused whole.</summary>
internal static class FreeExerciseDbReader
{
    private const int MostExercises = 20_000;

    private const int LongestText = 2_000;

    private static readonly ObjectShape Shape = ObjectShape.Of(
        ["id", "name", "category", "primaryMuscles"],
        ["force", "level", "mechanic", "equipment", "secondaryMuscles", "instructions", "images"]);

    public static List<ForeignExercise> Read(DataFile file)
    {
        var problems = new DiagnosticBag();
        var exercises = new List<ForeignExercise>();
        DataReader.ReadFile(file, problems, (ref DataReader reader) =>
        {
            var items = reader.Array();
            while (reader.Next(ref items))
            {
                if (items.Index >= MostExercises)
                {
                    reader.Report(DataProblem.TooMany, $"there are more than {MostExercises} exercises", "split the file");
                    reader.Skip();
                    continue;
                }

                exercises.Add(ReadExercise(ref reader));
            }
        });
        problems.ThrowIfAny();
        return exercises;
    }

    private static ForeignExercise ReadExercise(ref DataReader reader)
    {
        var exercise = new ForeignExercise(reader.Mark());
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    exercise.Id = reader.String(200);
                    break;
                case "name":
                    exercise.Name = reader.String(200);
                    break;
                case "category":
                    exercise.Category = reader.String(60);
                    break;
                case "primaryMuscles":
                    ReadTexts(ref reader, exercise.PrimaryMuscles);
                    break;
                case "secondaryMuscles":
                    ReadTexts(ref reader, exercise.SecondaryMuscles);
                    break;
                case "instructions":
                    ReadTexts(ref reader, exercise.Instructions);
                    break;
                case "force":
                    exercise.Force = TextOrNull(ref reader);
                    break;
                case "equipment":
                    exercise.Equipment = TextOrNull(ref reader);
                    break;
                default:
                    // Level, mechanic and pictures have no place in a catalogue of ours.
                    reader.Skip();
                    break;
            }
        }

        return exercise;
    }

    private static string TextOrNull(ref DataReader reader) => reader.Token is JsonTokenType.Null ? "" : reader.String(60);

    private static void ReadTexts(ref DataReader reader, List<string> texts)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            texts.Add(reader.String(LongestText));
        }
    }
}
