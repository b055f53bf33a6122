using System.Text;

namespace StretchKit.Samples.Web.Requests;

/// <summary>The bytes of a body, and where in it something stands.</summary>
internal sealed class BodyText(byte[] utf8)
{
    public ReadOnlySpan<byte> Utf8 => utf8;

    public byte[] Slice(int start, int length) => utf8.AsSpan(start, length).ToArray();

    /// <summary>Gives line and column from 1, the column in characters.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var before = Utf8[..Math.Min(offset, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
