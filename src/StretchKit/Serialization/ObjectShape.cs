using System.Text;

namespace StretchKit.Serialization;

/// <summary>The properties an object may have; those before the count of required ones must be there.</summary>
internal sealed class ObjectShape
{
    private readonly byte[][] _utf8Names;

    private ObjectShape(string[] names, ulong required)
    {
        Names = names;
        Required = required;
        _utf8Names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets the required properties, one bit each in the order of <see cref="Names"/>.</summary>
    public ulong Required { get; }

    public static ObjectShape Of(string[] required, string[] optional) =>
        new([.. required, .. optional], (1UL << required.Length) - 1);

    public ReadOnlySpan<byte> Utf8Name(int index) => _utf8Names[index];
}
