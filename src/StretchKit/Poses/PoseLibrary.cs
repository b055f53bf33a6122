using System.Collections.Frozen;
using StretchKit.Serialization;

namespace StretchKit.Poses;

/// <summary>The poses of the built-in entries, by stretch id, one file per family of entries.</summary>
internal static class PoseLibrary
{
    private const string Folder = "Poses/Data/Stretches/";

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "poses"], ["$schema"]);

    private static readonly Lazy<FrozenDictionary<string, PoseDraft>> Drafts = new(ReadAll);

    public static IEnumerable<string> Ids => Drafts.Value.Keys;

    public static PoseDraft? Find(string id) => Drafts.Value.GetValueOrDefault(id);

    /// <summary>Reads one file of poses keyed by stretch id, <c>stretchkit-poses/1</c>.</summary>
    public static void Read(DataFile file, DiagnosticBag problems, Dictionary<string, PoseDraft> drafts) =>
        DataReader.ReadFile(file, problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(FileShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "format":
                        reader.Format();
                        break;
                    case "$schema":
                        reader.String(300);
                        break;
                    default:
                        ReadPoses(ref reader, drafts);
                        break;
                }
            }
        });

    private static void ReadPoses(ref DataReader reader, Dictionary<string, PoseDraft> drafts)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var id))
        {
            var mark = reader.Mark();
            if (!drafts.TryAdd(id, PoseReader.Read(ref reader)))
            {
                mark.Report(reader.Problems, DataProblem.DuplicateId, $"'{id}' has a pose already", "keep one of them");
            }
        }
    }

    private static FrozenDictionary<string, PoseDraft> ReadAll()
    {
        var problems = new DiagnosticBag();
        var drafts = new Dictionary<string, PoseDraft>(StringComparer.Ordinal);
        foreach (var path in DataFile.EmbeddedPaths(Folder))
        {
            Read(DataFile.Embedded(path, DataFormat.Poses), problems, drafts);
        }

        problems.ThrowIfAny();
        return drafts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
