using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Collects the faults of one body, in the order in which they are found, up to a bound.</summary>
internal sealed class FaultList(BodyText text)
{
    private readonly List<Fault> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Gets whether the body is no JSON object at all, so that looking for more faults would only invent some.</summary>
    public bool IsUnreadable => _faults.Exists(fault => fault.Code == Fault.CodeOf(FaultKind.Malformed) || fault is { Path: "$" });

    public bool IsFull => _faults.Count >= RequestLimits.Faults;

    /// <summary>Tells whether something in a place has a fault already.</summary>
    public bool HasAny(string path) => _faults.Exists(fault => fault.Path.StartsWith(path, StringComparison.Ordinal));

    /// <summary>Gets the faults in the order of their places.</summary>
    public IReadOnlyList<Fault> InOrder => [.. _faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)];

    public void Add(FaultKind kind, string path, int offset, string problem, string remedy, string? nearest = null)
    {
        var (line, column) = text.PlaceOf(offset);
        Add(new() { Code = Fault.CodeOf(kind), Path = path, Line = line, Column = column, Problem = problem, Remedy = remedy, NearestName = nearest });
    }

    public void AddUnknown(FaultKind kind, string what, string path, int offset, string name, IReadOnlyList<string> valid)
    {
        var nearest = NearestName.Of(name, valid);
        Add(kind, path, offset, $"{Quoted.Text(name)} is not a known {what}", nearest is null ? $"use one of: {string.Join(", ", valid)}" : $"did you mean '{nearest}'?", nearest);
    }

    public void Add(Fault fault)
    {
        if (!IsFull)
        {
            _faults.Add(fault);
        }
    }
}
