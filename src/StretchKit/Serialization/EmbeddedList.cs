namespace StretchKit.Serialization;

/// <summary>Reads an embedded file that is one list: its format, maybe a version, and the entries under one name.</summary>
internal static class EmbeddedList
{
    /// <exception cref="StretchKitDataException">The file has problems.</exception>
    public static void Read(string path, DataFormat format, string list, DataReader.FileBody readEntry)
    {
        var problems = new DiagnosticBag();
        var shape = ObjectShape.Of(["format", list], ["version"]);
        DataReader.ReadFile(DataFile.Embedded(path, format), problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(shape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "format":
                        reader.Format();
                        break;
                    case "version":
                        reader.String(20);
                        break;
                    default:
                        ReadEntries(ref reader, readEntry);
                        break;
                }
            }
        });
        problems.ThrowIfAny();
    }

    private static void ReadEntries(ref DataReader reader, DataReader.FileBody readEntry)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            readEntry(ref reader);
        }
    }
}
