using StretchKit.Evidence;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>Reads what an entry rests on: its sources, and who read it in which role.</summary>
internal static class TrailReader
{
    private const int LongestOpenPoint = 200;

    private static readonly ObjectShape CitationShape = ObjectShape.Of(["source", "supports", "certainty", "directness"], []);

    private static readonly ObjectShape ReviewShape = ObjectShape.Of(["role", "on"], ["open"]);

    private enum Support
    {
        Movement,
        Dose,
        Safety,
        Benefit,
    }

    public static Citation[] ReadCitations(ref DataReader reader)
    {
        var citations = new List<Citation>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            Citation? citation = null;
            var (certainty, directness) = (default(Certainty), default(Directness));
            var cursor = reader.Object(CitationShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "source":
                        citation = SourceRegister.ReadId(ref reader);
                        break;
                    case "supports":
                        reader.Name<Support>("kind of support");
                        break;
                    case "certainty":
                        certainty = reader.Name<Certainty>("certainty");
                        break;
                    default:
                        directness = reader.Name<Directness>("directness");
                        break;
                }
            }

            if (citation is not null)
            {
                citations.Add(citation with { Certainty = certainty, Directness = directness });
            }
        }

        return citations.ToArray();
    }

    public static EntryReview[] ReadReviews(ref DataReader reader)
    {
        var reviews = new List<EntryReview>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var (role, day) = (default(ReviewRole), default(DateOnly));
            List<string>? open = null;
            var cursor = reader.Object(ReviewShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "role":
                        role = reader.Name<ReviewRole>("role of a reader");
                        break;
                    case "on":
                        day = reader.Day() ?? default;
                        break;
                    default:
                        var points = reader.Array();
                        while (reader.Next(ref points))
                        {
                            (open ??= []).Add(reader.String(LongestOpenPoint));
                        }

                        break;
                }
            }

            reviews.Add(new(role, day, open?.ToArray() ?? []));
        }

        return reviews.ToArray();
    }
}
