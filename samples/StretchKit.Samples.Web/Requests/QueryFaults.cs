using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Collects the faults of one query, up to a bound.</summary>
internal sealed class QueryFaults
{
    private readonly List<Fault> _faults = [];

    /// <summary>Gets the faults, in the order in which they were found.</summary>
    public IReadOnlyList<Fault> All => _faults;

    /// <summary>Reports a parameter that nobody knows, once.</summary>
    public void AddUnknownParameter(string what, string name, IReadOnlyList<string> valid)
    {
        if (!_faults.Exists(fault => fault.Path == PathOf(name)))
        {
            AddUnknown(name, what, name, valid, FaultKind.UnknownProperty);
        }
    }

    public void AddUnknown(string parameter, string what, string value, IReadOnlyList<string> valid, FaultKind kind = FaultKind.UnknownName)
    {
        var nearest = NearestName.Of(value, valid);
        Add(kind, parameter, $"{Quoted.Text(value)} is not a known {what}", nearest is null ? $"use one of: {string.Join(", ", valid)}" : $"did you mean '{nearest}'?", nearest);
    }

    public void Add(FaultKind kind, string parameter, string problem, string remedy, string? nearest = null)
    {
        if (_faults.Count < RequestLimits.Faults)
        {
            _faults.Add(new() { Code = Fault.CodeOf(kind), Path = PathOf(parameter), Problem = problem, Remedy = remedy, NearestName = nearest });
        }
    }

    private static string PathOf(string parameter) => Quoted.Text(parameter)[1..^1];
}
