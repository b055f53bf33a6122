using System.Text;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Poses;
using StretchKit.Poses.Reading;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.Poses;

/// <summary>Poses for tests: written in the test, from a file of fixtures, or built in.</summary>
internal static class PoseSource
{
    private static readonly ObjectShape FileShape = ObjectShape.Of(["poses"], []);

    private static readonly Lazy<IReadOnlyList<Stretch>> BuiltIn = new(() => StretchCatalog.Load([]).Stretches);

    public static IReadOnlyList<Stretch> Stretches => BuiltIn.Value;

    public static Stretch Stretch(string id) => Stretches.Single(stretch => stretch.Id.Value == id);

    public static Pose Of(string json, BodyPosition position = BodyPosition.Standing) =>
        Read($$"""{ "poses": { "one": {{json}} } }""").Poses["one"]
            .For(position, TargetPatch.Of(MuscleGroup.Hamstrings, oneSided: true), []);

    public static IReadOnlyList<DataDiagnostic> ProblemsOf(string json)
    {
        var action = () => Read($$"""{ "poses": { "one": {{json}} } }""").Problems.ThrowIfAny();
        try
        {
            action();
            return [];
        }
        catch (StretchKitDataException error)
        {
            return error.Diagnostics;
        }
    }

    public static Dictionary<string, PoseDraft> File(string path) => Read(System.IO.File.ReadAllText(path)).Poses;

    private static (Dictionary<string, PoseDraft> Poses, DiagnosticBag Problems) Read(string json)
    {
        var problems = new DiagnosticBag();
        var poses = new Dictionary<string, PoseDraft>(StringComparer.Ordinal);
        DataReader.ReadFile(new DataFile("test.json", DataFormat.Pose, Encoding.UTF8.GetBytes(json)), problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(FileShape);
            while (reader.Next(ref cursor))
            {
                var entries = reader.Entries();
                while (reader.NextEntry(ref entries, out var id))
                {
                    poses.Add(id, PoseReader.Read(ref reader));
                }
            }
        });
        return (poses, problems);
    }
}
