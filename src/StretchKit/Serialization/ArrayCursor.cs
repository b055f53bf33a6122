namespace StretchKit.Serialization;

/// <summary>Where a reader is within one array.</summary>
internal struct ArrayCursor
{
    public bool IsArray { get; init; }

    public int Index { get; set; }
}
