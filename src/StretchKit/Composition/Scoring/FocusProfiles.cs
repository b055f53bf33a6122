using StretchKit.Anatomy;
using StretchKit.Serialization;

namespace StretchKit.Composition.Scoring;

/// <summary>Which muscles serve a region, in percent, from <c>Composition/Data/focus.json</c>: a product default, no medical claim.</summary>
internal static class FocusProfiles
{
    private const string Path = "Composition/Data/focus.json";

    private static readonly ObjectShape RegionShape = ObjectShape.Of(["region", "muscles"], []);

    private static readonly Lazy<int[][]> Profiles = new(Read);

    /// <summary>Gives the share of a muscle in work for a region, 0 to 100.</summary>
    public static int Percent(BodyRegion region, MuscleGroup muscle) => Profiles.Value[(int)region][(int)muscle];

    private static int[][] Read()
    {
        var profiles = new int[Vocabulary<BodyRegion>.Names.Count][];
        for (var region = 0; region < profiles.Length; region++)
        {
            profiles[region] = new int[Vocabulary<MuscleGroup>.Names.Count];
        }

        EmbeddedList.Read(Path, DataFormat.Focus, "regions", (ref DataReader reader) => ReadRegion(ref reader, profiles));
        return profiles;
    }

    private static void ReadRegion(ref DataReader reader, int[][] profiles)
    {
        var region = default(BodyRegion);
        var cursor = reader.Object(RegionShape);
        while (reader.Next(ref cursor))
        {
            if (cursor.Name == "region")
            {
                region = reader.Name<BodyRegion>("body region");
                continue;
            }

            var entries = reader.Entries();
            while (reader.NextEntry(ref entries, out var name))
            {
                if (Vocabulary<MuscleGroup>.TryParse(name, out var muscle))
                {
                    profiles[(int)region][(int)muscle] = reader.Int32(1, 100);
                }
                else
                {
                    reader.ReportUnknown(DataProblem.UnknownName, "muscle", name, Vocabulary<MuscleGroup>.Names);
                    reader.Skip();
                }
            }
        }
    }
}
