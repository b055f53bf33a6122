using StretchKit.Anatomy;
using StretchKit.Poses.Frames;
using StretchKit.Serialization;

namespace StretchKit.Poses.Reading;

/// <summary>The posture every body position starts from, read once from <c>Poses/Data/bases.json</c>.</summary>
internal static class BasePostures
{
    private const string Path = "Poses/Data/bases.json";

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "bases"], []);

    private static readonly Lazy<PoseFrame[]> Frames = new(Read);

    public static PoseFrame Of(BodyPosition position) => Frames.Value[(int)position];

    private static PoseFrame[] Read()
    {
        var problems = new DiagnosticBag();
        var frames = Enum.GetValues<BodyPosition>().Select(_ => new PoseFrame()).ToArray();
        DataReader.ReadFile(DataFile.Embedded(Path, DataFormat.PoseBases), problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(FileShape);
            while (reader.Next(ref cursor))
            {
                if (cursor.Name == "format")
                {
                    reader.Format();
                    continue;
                }

                var entries = reader.Entries();
                while (reader.NextEntry(ref entries, out var name))
                {
                    var patch = PatchReader.Read(ref reader);
                    if (Vocabulary<BodyPosition>.TryParse(name, out var position))
                    {
                        patch.ApplyTo(frames[(int)position]);
                    }
                }
            }
        });
        problems.ThrowIfAny();
        return frames;
    }
}
