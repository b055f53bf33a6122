using StretchKit.Guidance;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Which guidance to list: one of the values within each filter, both filters together; no claims unless they are asked for.</summary>
internal sealed class GuidanceQuery
{
    private static readonly string[] Filters = ["topic", "kind"];

    private readonly List<string> _topics = [];

    private readonly List<GuidanceKind> _kinds = [];

    private readonly QueryFaults _faults = new();

    public IReadOnlyList<Fault> Faults => _faults.All;

    public static GuidanceQuery Read(IQueryCollection query)
    {
        var filter = new GuidanceQuery();
        foreach (var (name, values) in query)
        {
            foreach (var value in QueryValues.Of(values))
            {
                filter.Add(name, value);
            }
        }

        return filter;
    }

    /// <summary>Gives what fits, advice before claims.</summary>
    public IEnumerable<GuidanceNote> Notes()
    {
        var advice = _kinds.Count == 0 || _kinds.Contains(GuidanceKind.Advice) ? GuidanceLibrary.All : [];
        var claims = _kinds.Contains(GuidanceKind.Claim) ? GuidanceLibrary.Contradicted : [];
        return advice.Concat(claims).Where(note => _topics.Count == 0 || _topics.Contains(note.Topic, StringComparer.Ordinal));
    }

    private void Add(string name, string value)
    {
        switch (name)
        {
            case "topic" when GuidanceLibrary.Topics.Contains(value, StringComparer.Ordinal):
                _topics.Add(value);
                break;
            case "topic":
                _faults.AddUnknown(name, "topic", value, GuidanceLibrary.Topics);
                break;
            case "kind" when Names<GuidanceKind>.TryParse(value, out var kind):
                _kinds.Add(kind);
                break;
            case "kind":
                _faults.AddUnknown(name, "kind of guidance", value, Names<GuidanceKind>.All);
                break;
            default:
                _faults.AddUnknownParameter("filter", name, Filters);
                break;
        }
    }
}
