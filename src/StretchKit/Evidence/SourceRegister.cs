using StretchKit.Serialization;

namespace StretchKit.Evidence;

/// <summary>Every source that the data of StretchKit cites, by id.</summary>
internal static class SourceRegister
{
    private const string Path = "Evidence/Data/sources.json";

    private static readonly ObjectShape SourceShape = ObjectShape.Of(["id", "title", "type", "access"], ["year", "url"]);

    private static readonly Lazy<Dictionary<string, Citation>> Sources = new(Read);

    public static IEnumerable<string> Ids => Sources.Value.Keys;

    public static Citation? Find(string id) => Sources.Value.GetValueOrDefault(id);

    /// <summary>Reads the id of a source; an unknown one is reported and gives <see langword="null"/>.</summary>
    public static Citation? ReadId(ref DataReader reader)
    {
        var id = reader.Id();
        if (id.Length == 0)
        {
            return null;
        }

        var citation = Find(id);
        if (citation is null)
        {
            reader.ReportUnknown(DataProblem.UnknownName, "source", id, Ids);
        }

        return citation;
    }

    private static Dictionary<string, Citation> Read()
    {
        var sources = new Dictionary<string, Citation>(StringComparer.Ordinal);
        EmbeddedList.Read(Path, DataFormat.Sources, "sources", (ref DataReader reader) => ReadSource(ref reader, sources));
        return sources;
    }

    /// <summary>Reads one source into a list; an id that stands there already is a problem.</summary>
    public static string ReadSource(ref DataReader reader, Dictionary<string, Citation> sources)
    {
        var (id, title, type) = ("", "", default(SourceType));
        int? year = null;
        string? url = null;
        var mark = reader.Mark();
        var cursor = reader.Object(SourceShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    id = reader.Id();
                    break;
                case "title":
                    title = reader.String(300);
                    break;
                case "type":
                    type = reader.Name<SourceType>("source type");
                    break;
                case "access":
                    reader.Name<SourceAccess>("kind of access");
                    break;
                case "year":
                    year = reader.Int32(1900, 2100);
                    break;
                default:
                    url = reader.String(300);
                    if (!url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal))
                    {
                        reader.Report(DataProblem.BadText, "this is not an absolute address", "write it with https://");
                    }

                    break;
            }
        }

        if (!sources.TryAdd(id, new() { SourceId = id, Title = title, Year = year, Type = type, Url = url }))
        {
            mark.Report(reader.Problems, DataProblem.DuplicateId, $"the source '{id}' stands twice", "keep one of them");
        }

        return id;
    }
}
