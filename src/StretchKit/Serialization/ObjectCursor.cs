namespace StretchKit.Serialization;

/// <summary>Where a reader is within one object: the shape, what was seen, and the property at hand.</summary>
internal struct ObjectCursor
{
    public ObjectShape? Shape { get; init; }

    /// <summary>Gets or sets the name of the property whose value comes next.</summary>
    public string Name { get; set; }

    public ulong Seen { get; set; }

    public int Last { get; set; }

    public long Start { get; init; }

    public readonly bool Has(string name)
    {
        for (var index = 0; Shape is not null && index < Shape.Names.Count; index++)
        {
            if (Shape.Names[index] == name)
            {
                return (Seen & (1UL << index)) != 0;
            }
        }

        return false;
    }
}
