using System.Text;

namespace StretchKit.Serialization;

/// <summary>The bytes of one data file with its name and format.</summary>
internal sealed class DataFile
{
    /// <summary>No honest file of ours comes near; a larger one is refused before it is read.</summary>
    public const int LargestBytes = 16 * 1024 * 1024;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly PathFinder _paths;

    public DataFile(string name, DataFormat format, ReadOnlyMemory<byte> utf8)
    {
        Name = name;
        Format = format;
        _paths = new(this);
        _utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
    }

    public string Name { get; }

    public DataFormat Format { get; }

    /// <summary>Gets whether the file is one of ours, which the tests have read.</summary>
    public bool IsBuiltIn { get; private init; }

    public ReadOnlySpan<byte> Utf8 => _utf8.Span;

    /// <summary>Gives the same bytes with the codes of another format, for a part that has its own.</summary>
    public DataFile As(DataFormat format) => new(Name, format, _utf8) { IsBuiltIn = IsBuiltIn };

    /// <summary>Opens an embedded file of this assembly, by its path within the project.</summary>
    public static DataFile Embedded(string path, DataFormat format)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The embedded file '{path}' is missing from the assembly.");
        return new(path, format, EmbeddedBytes.Of(stream)) { IsBuiltIn = true };
    }

    /// <summary>Lists the embedded files of one folder, in ordinal order.</summary>
    public static IEnumerable<string> EmbeddedPaths(string folder) =>
        typeof(DataFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public DataDiagnostic Diagnose(DataProblem problem, long offset, string what, string remedy, string? nearest = null)
    {
        var before = Utf8[..(int)Math.Min(offset, _utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new()
        {
            Code = Format.Code(problem),
            Source = Name,
            Path = _paths.At(offset),
            Line = before.Count((byte)'\n') + 1,
            Column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1,
            Problem = what,
            Remedy = remedy,
            NearestName = nearest,
        };
    }
}
