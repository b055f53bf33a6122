using System.Buffers;

namespace StretchKit.Serialization;

/// <summary>
/// The bytes of an embedded file where they lie in the loaded assembly, which outlives whoever reads them: a copy would
/// cost time at the first load and memory ever after.
/// </summary>
internal sealed unsafe class EmbeddedBytes : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedBytes(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>Gives the bytes of an embedded file, in place where the platform maps them.</summary>
    public static ReadOnlyMemory<byte> Of(Stream resource)
    {
        if (resource is UnmanagedMemoryStream mapped)
        {
            return new EmbeddedBytes(mapped.PositionPointer, checked((int)mapped.Length)).Memory;
        }

        var copy = new byte[resource.Length];
        resource.ReadExactly(copy);
        return copy;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    /// <remarks>Nothing moves these bytes.</remarks>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
