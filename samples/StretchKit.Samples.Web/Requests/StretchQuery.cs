using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Samples.Web.Vocabulary;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Which stretches to list: one of the values within each filter, all filters together.</summary>
internal sealed class StretchQuery
{
    private const string SearchName = "search";

    private static readonly string[] Filters = ["focus", "position", "technique", SearchName];

    private readonly List<FocusTarget> _focus = [];

    private readonly List<BodyPosition> _positions = [];

    private readonly List<StretchTechnique> _techniques = [];

    private readonly QueryFaults _faults = new();

    public IReadOnlyList<Fault> Faults => _faults.All;

    /// <summary>Gets what to search for; <see langword="null"/> to list in the order of the ids.</summary>
    public string? Search { get; private set; }

    public static StretchQuery Read(IQueryCollection query)
    {
        var filter = new StretchQuery();
        foreach (var (name, values) in query)
        {
            if (name == SearchName)
            {
                filter.SetSearch(values.Count == 1 ? values[0] ?? "" : "");
                continue;
            }

            foreach (var value in QueryValues.Of(values))
            {
                filter.Add(name, value);
            }
        }

        return filter;
    }

    public bool Fits(Stretch stretch) =>
        (_focus.Count == 0 || _focus.Exists(target => WorksOn(stretch, target)))
        && (_positions.Count == 0 || _positions.Contains(stretch.Position))
        && (_techniques.Count == 0 || _techniques.Contains(stretch.Technique));

    /// <summary>Takes the one text to search for, commas and all.</summary>
    private void SetSearch(string text)
    {
        if (text.Length is > 0 and <= RequestLimits.SearchLetters)
        {
            Search = text;
        }
        else
        {
            _faults.Add(FaultKind.OutOfRange, SearchName, "this is not one text to search for", $"give it once, with 1 to {RequestLimits.SearchLetters} characters");
        }
    }

    private static bool WorksOn(Stretch stretch, FocusTarget target) => target switch
    {
        { Region: { } region } => stretch.Regions.Contains(region),
        { Muscle: { } muscle } => stretch.Lengthens.Concat(stretch.Strengthens).Concat(stretch.Mobilizes).Any(use => use.Muscle == muscle),
        _ => false,
    };

    private void Add(string name, string value)
    {
        switch (name)
        {
            case "focus" when NamesOf.Places.Contains(value, StringComparer.Ordinal):
                _focus.Add(FocusTarget.Parse(value));
                break;
            case "focus" when FocusTarget.Names.Contains(value, StringComparer.Ordinal):
                _faults.Add(FaultKind.UnknownName, name, $"'{value}' is a goal of a routine", "use a region or a muscle here, or the filter technique");
                break;
            case "focus":
                _faults.AddUnknown(name, "region or muscle", value, NamesOf.Places);
                break;
            case "position" when Names<BodyPosition>.TryParse(value, out var position):
                _positions.Add(position);
                break;
            case "position":
                _faults.AddUnknown(name, "body position", value, Names<BodyPosition>.All);
                break;
            case "technique" when Names<StretchTechnique>.TryParse(value, out var technique):
                _techniques.Add(technique);
                break;
            case "technique":
                _faults.AddUnknown(name, "stretch technique", value, Names<StretchTechnique>.All);
                break;
            default:
                _faults.AddUnknownParameter("filter", name, Filters);
                break;
        }
    }
}
