namespace StretchKit.Samples.Web.Requests;

/// <summary>What could be read of a body, and where each part of it stands.</summary>
/// <typeparam name="T">The shape of the body.</typeparam>
internal sealed class RequestBody<T>(T value, BodyText text, FaultList faults)
{
    private readonly Dictionary<string, (string Path, int Start, int Length)[]> _places = new(StringComparer.Ordinal);

    public T Value { get; } = value;

    public FaultList Faults { get; } = faults;

    /// <summary>Says where a property stands, and of a list the items that could be read.</summary>
    public void Place(string property, params (string Path, int Start, int Length)[] places) => _places[property] = places;

    /// <summary>Tells whether the body names a property, readable or not.</summary>
    public bool Has(string property) => _places.ContainsKey(property);

    public byte[] BytesOf(string property) => BytesAt(_places[property][0].Start, _places[property][0].Length);

    public byte[] BytesAt(int start, int length) => text.Slice(start, length);

    public (int Line, int Column) PlaceOf(string property) => text.PlaceOf(_places[property][0].Start);

    /// <summary>Reports a fault of the whole body, of a property, or of the n-th item that could be read.</summary>
    public void Report(FaultKind kind, string? property, string problem, string remedy, string? nearest = null, int? item = null)
    {
        var (path, start, _) = property is null ? ("$", 0, 0) : _places[property][item + 1 ?? 0];
        Faults.Add(kind, path, start, problem, remedy, nearest);
    }

    /// <summary>Reports the n-th item that could be read as no name of its list.</summary>
    public void ReportUnknown(string property, string what, string name, IReadOnlyList<string> valid, int item)
    {
        var (path, start, _) = _places[property][item + 1];
        Faults.AddUnknown(FaultKind.UnknownName, what, path, start, name, valid);
    }
}
