using StretchKit.Evidence;
using StretchKit.Serialization;

namespace StretchKit.Guidance;

/// <summary>Advice that is not about one stretch: when to stop and to seek help, sitting days, causes, benefits, timing.</summary>
/// <remarks>
/// Read once, when first asked for; safe to use from several threads. Claims that evidence contradicts are kept apart,
/// each with what evidence says instead; they are never advice and no result of the library shows them.
/// </remarks>
public static class GuidanceLibrary
{
    internal const string SafetyNetTopic = "safety-net";

    private const string Path = "Guidance/Data/guidance.json";

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "notes"], []);

    private static readonly ObjectShape NoteShape = ObjectShape.Of(["id", "topic", "cite", "certainty"], ["contradictedBy"]);

    private static readonly Lazy<GuidanceNote[]> Notes = new(Read);

    private static readonly Lazy<GuidanceNote[]> Advice = new(() => [.. Notes.Value.Where(note => note.ContradictedBy.Count == 0)]);

    /// <summary>Gets all advice, in the order in which it is best shown.</summary>
    public static IReadOnlyList<GuidanceNote> All => Advice.Value;

    /// <summary>Gets the claims that evidence contradicts, each with what it says instead.</summary>
    public static IReadOnlyList<GuidanceNote> Contradicted => [.. Notes.Value.Where(note => note.ContradictedBy.Count > 0)];

    /// <summary>Gets the topics: <c>safety-net</c>, <c>during-a-stretch</c>, <c>sitting-day</c>, <c>causes</c>, <c>benefits</c>, <c>timing</c>, <c>beyond-stretching</c>.</summary>
    public static IReadOnlyList<string> Topics => [.. Advice.Value.Select(note => note.Topic).Distinct(StringComparer.Ordinal)];

    /// <summary>Gives the advice of a topic.</summary>
    /// <param name="topic">One of <see cref="Topics"/>; another has no advice.</param>
    /// <returns>The notes, in the order in which they are best shown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<GuidanceNote> Of(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);

        return [.. Advice.Value.Where(note => note.Topic == topic)];
    }

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
                    notes.Add(ReadNote(ref reader));
                }
            }
        });
        problems.ThrowIfAny();
        return [.. notes];
    }

    private static GuidanceNote ReadNote(ref DataReader reader)
    {
        var (id, topic, certainty) = ("", "", default(Certainty));
        List<Citation> citations = [];
        List<Citation> contradictedBy = [];
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
                case "certainty":
                    certainty = reader.Name<Certainty>("certainty");
                    break;
                case "contradictedBy":
                    contradictedBy = ReadSources(ref reader);
                    break;
                default:
                    citations = ReadSources(ref reader);
                    break;
            }
        }

        return new(id, topic, [.. citations.Select(citation => citation with { Certainty = certainty })], contradictedBy);
    }

    private static List<Citation> ReadSources(ref DataReader reader)
    {
        var citations = new List<Citation>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (SourceRegister.ReadId(ref reader) is { } citation)
            {
                citations.Add(citation);
            }
        }

        return citations;
    }
}
