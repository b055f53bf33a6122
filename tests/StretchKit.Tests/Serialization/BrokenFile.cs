using System.Text;
using FluentAssertions;
using StretchKit.Catalog;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Tests.Serialization;

/// <summary>A good file with one thing made wrong; the mark ¦ in it shows the place where the problem must be named.</summary>
internal static class BrokenFile
{
    private const char Place = '¦';

    public static (string Json, int Line, int Column) Of(string good, string find, string replacement)
    {
        good.Should().Contain(find);
        var at = good.IndexOf(find, StringComparison.Ordinal);
        var marked = string.Concat(good.AsSpan(0, at), replacement, good.AsSpan(at + find.Length));
        var place = marked.IndexOf(Place, StringComparison.Ordinal);
        place.Should().BeGreaterThanOrEqualTo(0, "the replacement marks the place with {0}", Place);
        var before = marked[..place];
        return (marked.Remove(place, 1), before.Count(letter => letter == '\n') + 1, place - before.LastIndexOf('\n'));
    }

    /// <summary>Reads a file and gives its problems; anything but those problems is a failure of the reader.</summary>
    public static IReadOnlyList<DataDiagnostic> Problems(string format, byte[] utf8)
    {
        try
        {
            Read(format, utf8);
            return [];
        }
        catch (StretchKitDataException error)
        {
            error.Diagnostics.Should().NotBeEmpty();
            return error.Diagnostics;
        }
    }

    public static IReadOnlyList<DataDiagnostic> Problems(string format, string json) => Problems(format, Encoding.UTF8.GetBytes(json));

    private static void Read(string format, byte[] utf8)
    {
        var problems = new DiagnosticBag();
        switch (format)
        {
            case "catalog":
                var entries = new List<CatalogEntry>();
                CatalogReader.Read(new("mine.json", DataFormat.Catalog, utf8), problems, entries);
                CatalogChecks.Run(entries, problems);
                break;
            case "rules":
                RulePackReader.Read(new("mine.json", DataFormat.Rules, utf8), problems, []);
                break;
            default:
                HealthProfile.Read(utf8, "mine.json");
                break;
        }

        problems.ThrowIfAny();
    }
}
