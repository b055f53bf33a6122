using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a screen: what must be answered while something holds.</summary>
internal static class ScreenReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["id"], ["when", "require", "offer", "first", "tests"]);

    public static Screen Read(ref DataReader reader, RulePack pack)
    {
        var screen = new Screen { Id = "", Place = reader.Mark() };
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    screen = screen with { Id = pack.Vocabulary.TakeId(ref reader) };
                    break;
                case "when":
                    screen = screen with { When = ExpressionReader.Read(ref reader, null) };
                    break;
                case "require":
                    screen = screen with { Require = ReadFacts(ref reader) };
                    break;
                case "offer":
                    screen = screen with { Offer = ReadFacts(ref reader) };
                    break;
                case "first":
                    screen = screen with { ComesFirst = reader.Boolean() };
                    break;
                default:
                    pack.ReadCases(ref reader, screen.Id, isAboutPerson: true);
                    break;
            }
        }

        if (screen.Require.Count + screen.Offer.Count == 0)
        {
            screen.Place.Report(reader.Problems, DataProblem.Incomplete, $"the screen '{screen.Id}' asks nothing", "name facts under \"require\" or \"offer\"");
        }

        return screen;
    }

    private static List<string> ReadFacts(ref DataReader reader)
    {
        var facts = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var id = reader.Id();
            if (FactVocabulary.Find(id) is null && id.Length > 0)
            {
                reader.ReportUnknown(DataProblem.UnknownName, "fact", id, FactVocabulary.AskableIds);
            }

            facts.Add(id);
        }

        return facts;
    }
}
