using StretchKit.Evidence;
using StretchKit.Serialization;

namespace StretchKit.Guidance;

/// <summary>The guidance that is shown. Claims that evidence contradicts stay in the data, labelled, and never come out here.</summary>
internal static class GuidanceLibrary
{
    public const string SafetyNetTopic = "safety-net";

    private const string Path = "Guidance/Data/guidance.json";

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "notes"], []);

    private static readonly ObjectShape NoteShape = ObjectShape.Of(["id", "topic", "shown", "cite"], ["certainty", "supersededBy"]);

    private static readonly Lazy<GuidanceNote[]> Notes = new(Read);

    public static IReadOnlyList<GuidanceNote> All => Notes.Value;

    public static IReadOnlyList<GuidanceNote> Of(string topic) => [.. Notes.Value.Where(note => note.Topic == topic)];

    private static GuidanceNote[] Read()
    {
        var problems = new DiagnosticBag();
        var notes = new List<GuidanceNote>();
        DataReader.ReadFile(DataFile.Embedded(Path, DataFormat.Guidance), problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(FileShape);
            while (reader.Next(ref cursor))
            {
                if (cursor.Name == "format")
                {
                    reader.Format();
                    continue;
                }

                var items = reader.Array();
                while (reader.Next(ref items))
                {
                    ReadNote(ref reader, notes);
                }
            }
        });
        problems.ThrowIfAny();
        return [.. notes];
    }

    private static void ReadNote(ref DataReader reader, List<GuidanceNote> notes)
    {
        var (id, topic, isShown) = ("", "", false);
        Certainty? certainty = null;
        var citations = new List<Citation>();
        var cursor = reader.Object(NoteShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    id = reader.Id();
                    break;
                case "topic":
                    topic = reader.Id();
                    break;
                case "shown":
                    isShown = reader.Boolean();
                    break;
                case "certainty":
                    certainty = reader.Name<Certainty>("certainty");
                    break;
                case "supersededBy":
                    reader.String(300);
                    break;
                default:
                    var items = reader.Array();
                    while (reader.Next(ref items))
                    {
                        if (SourceRegister.ReadId(ref reader) is { } citation)
                        {
                            citations.Add(citation);
                        }
                    }

                    break;
            }
        }

        if (isShown)
        {
            notes.Add(new(id, topic, [.. citations.Select(citation => citation with { Certainty = certainty })]));
        }
    }
}
