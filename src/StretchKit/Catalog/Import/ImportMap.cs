using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Import;

/// <summary>Which words of a foreign catalogue stand for which names of ours; read from data.</summary>
internal sealed class ImportMap
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["format", "muscles", "equipment", "equipmentClues", "positionClues", "bothSidesClues"], []);

    private ImportMap()
    {
    }

    public Dictionary<string, MuscleGroup> Muscles { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what each thing is to us; <see langword="null"/> for what is nothing.</summary>
    public Dictionary<string, Equipment?> Equipment { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what a word in the name says, the first that fits counts.</summary>
    public List<(string Word, Equipment Equipment)> EquipmentClues { get; } = [];

    public List<(string Word, BodyPosition Position)> PositionClues { get; } = [];

    public List<string> BothSidesClues { get; } = [];

    public static ImportMap Load(string path)
    {
        var map = new ImportMap();
        var problems = new DiagnosticBag();
        DataReader.ReadFile(DataFile.Embedded(path, DataFormat.ImportMap), problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                if (cursor.Name == "format")
                {
                    reader.Format();
                }
                else
                {
                    map.ReadPart(ref reader, cursor.Name);
                }
            }
        });
        problems.ThrowIfAny();
        return map;
    }

    private void ReadPart(ref DataReader reader, string part)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var word))
        {
            switch (part)
            {
                case "muscles":
                    Muscles[word] = reader.Name<MuscleGroup>("muscle");
                    break;
                case "equipment":
                    Equipment[word] = reader.IsEmptyText ? null : reader.Name<Equipment>("piece of equipment");
                    break;
                case "equipmentClues":
                    EquipmentClues.Add((word, reader.Name<Equipment>("piece of equipment")));
                    break;
                case "positionClues":
                    PositionClues.Add((word, reader.Name<BodyPosition>("body position")));
                    break;
                default:
                    BothSidesClues.Add(word);
                    break;
            }
        }
    }
}
