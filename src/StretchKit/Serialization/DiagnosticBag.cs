namespace StretchKit.Serialization;

/// <summary>Collects the problems of one load, over all its files, up to a bound.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More than this helps nobody and would let a hostile file fill the memory.</summary>
    public const int Limit = 100;

    private readonly List<DataDiagnostic> _diagnostics = [];

    public IReadOnlyList<DataDiagnostic> All => _diagnostics;

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Gets whether a further problem would be dropped, so that nobody works one out.</summary>
    public bool IsFull => _diagnostics.Count >= Limit;

    public int Count => _diagnostics.Count;

    public void Add(DataDiagnostic diagnostic)
    {
        if (!IsFull)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void AddAll(DiagnosticBag others) => others._diagnostics.ForEach(Add);

    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw new StretchKitDataException(_diagnostics);
        }
    }
}
