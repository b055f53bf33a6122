using StretchKit.Serialization;

namespace StretchKit.Anatomy;

/// <summary>Region, names and codes of every muscle, read once from <c>Anatomy/Data/muscles.json</c>.</summary>
internal static class MuscleAtlas
{
    private const string Path = "Anatomy/Data/muscles.json";

    private static readonly ObjectShape MuscleShape = ObjectShape.Of(["id", "anatomicalName", "regions", "uberon", "fma"], []);

    private static readonly Lazy<MuscleEntry[]> Entries = new(Read);

    public static MuscleEntry Of(MuscleGroup muscle) => Entries.Value[(int)muscle];

    private static MuscleEntry[] Read()
    {
        var entries = new MuscleEntry[Vocabulary<MuscleGroup>.Names.Count];
        EmbeddedList.Read(Path, DataFormat.Muscles, "muscles", (ref DataReader reader) => ReadMuscle(ref reader, entries));
        return entries;
    }

    private static void ReadMuscle(ref DataReader reader, MuscleEntry[] entries)
    {
        var (muscle, name) = (default(MuscleGroup), "");
        BodyRegion[] regions = [];
        string[] uberon = [];
        string[] fma = [];
        var cursor = reader.Object(MuscleShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    muscle = reader.Name<MuscleGroup>("muscle");
                    break;
                case "anatomicalName":
                    name = reader.String(80);
                    break;
                case "regions":
                    regions = reader.Names<BodyRegion>("body region");
                    break;
                case "uberon":
                    uberon = Codes(ref reader);
                    break;
                default:
                    fma = Codes(ref reader);
                    break;
            }
        }

        entries[(int)muscle] = new(Vocabulary<MuscleGroup>.IdOf(muscle), name, regions, uberon, fma);
    }

    private static string[] Codes(ref DataReader reader)
    {
        var codes = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            codes.Add(reader.String(20));
        }

        return [.. codes];
    }
}
