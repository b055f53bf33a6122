using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Search;

/// <summary>Gathers the words of every entry in one language; elsewhere known names of English count too, but less.</summary>
internal sealed class SearchIndexBuilder(CultureInfo culture)
{
    private const string Separator = ";";

    private readonly Dictionary<string, Dictionary<int, int>> _terms = new(StringComparer.Ordinal);

    public TermTable Build(IReadOnlyList<Stretch> stretches)
    {
        for (var entry = 0; entry < stretches.Count; entry++)
        {
            Add(entry, stretches[entry]);
        }

        return new(_terms, stretches.Count);
    }

    private void Add(int entry, Stretch stretch)
    {
        AddName(entry, stretch.Name.ToString(culture), 60);
        AddList(entry, stretch.AliasWords.ToString(culture), 45);
        AddName(entry, stretch.Name.ToString(), 30);
        AddList(entry, stretch.AliasWords.ToString(), 25);
        AddWords(entry, stretch.Id.Value, 20);
        foreach (var use in stretch.Muscles)
        {
            var weight = use.IsPrimary ? 36 : 16;
            AddNamed(entry, "muscle", use.Muscle, weight);
            AddWords(entry, MuscleAtlas.Of(use.Muscle).AnatomicalName, weight);
        }

        for (var index = 0; index < stretch.Regions.Count; index++)
        {
            AddNamed(entry, "region", stretch.Regions[index], index == 0 ? 34 : 16);
        }

        AddNamed(entry, "position", stretch.Position, 20);
        AddNamed(entry, "technique", stretch.Technique, 20);
        stretch.Phases.ToList().ForEach(phase => AddNamed(entry, "phase", phase, 12));
        stretch.Equipment.SelectMany(need => need).Distinct().ToList().ForEach(thing => AddNamed(entry, "equipment", thing, 20));
        stretch.HelpfulEquipment.ToList().ForEach(thing => AddNamed(entry, "equipment", thing, 8));
        foreach (var place in Enum.GetValues<SearchPlace>().Where(place => SearchPlaces.Fits(place, stretch)))
        {
            AddList(entry, Say($"search.place.{Vocabulary<SearchPlace>.IdOf(place)}"), 22);
        }
    }

    private string Say(string key) => TextTable.Find(culture, key) ?? "";

    /// <summary>Adds the shown name of a value, and what else people call it.</summary>
    private void AddNamed<T>(int entry, string kind, T value, int weight)
        where T : struct, Enum
    {
        var id = Vocabulary<T>.IdOf(value);
        AddList(entry, $"{Say($"{kind}.{id}")}{Separator}{Say($"search.{kind}.{id}")}", weight);
    }

    private void AddList(int entry, string list, int weight)
    {
        foreach (var text in list.Split(Separator))
        {
            AddName(entry, text, weight);
        }
    }

    /// <summary>Adds the words of a name, pairs of them written as one, and the whole name; the fewer words, the more each says.</summary>
    private void AddName(int entry, string name, int weight)
    {
        var words = Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
        {
            Add(entry, words[index], (weight * 2 / 3) + (weight / (3 * words.Length)));
            if (index > 0)
            {
                Add(entry, words[index - 1] + words[index], weight);
            }
        }

        if (words.Length > 0)
        {
            Add(entry, string.Concat(words), weight * 3 / 2);
        }
    }

    private void AddWords(int entry, string text, int weight)
    {
        foreach (var word in Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(entry, word, weight);
        }
    }

    private void Add(int entry, string term, int weight)
    {
        if (!_terms.TryGetValue(term, out var postings))
        {
            _terms[term] = postings = [];
        }

        postings[entry] = Math.Max(postings.GetValueOrDefault(entry), weight);
    }
}
