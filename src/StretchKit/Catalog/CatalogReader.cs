using StretchKit.Serialization;

namespace StretchKit.Catalog;

/// <summary>Reads catalogue files, <c>stretchkit-catalog/1</c>.</summary>
internal static class CatalogReader
{
    private const int MostStretches = 20_000;

    private static readonly ObjectShape Shape = ObjectShape.Of(["format", "stretches"], ["$schema"]);

    public static void Read(DataFile file, DiagnosticBag problems, List<CatalogEntry> entries) =>
        DataReader.ReadFile(file, problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(Shape);
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
                        ReadStretches(ref reader, entries);
                        break;
                }
            }
        });

    private static void ReadStretches(ref DataReader reader, List<CatalogEntry> entries)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (items.Index >= MostStretches)
            {
                if (items.Index == MostStretches)
                {
                    reader.Report(DataProblem.TooMany, $"there are more than {MostStretches} stretches", "split the file");
                }

                reader.Skip();
                continue;
            }

            var mark = reader.Mark();
            entries.Add(new(StretchReader.Read(ref reader), mark));
        }
    }
}
