namespace StretchKit.Serialization;

/// <summary>Data could not be trusted. Lists every problem that was found; nothing was loaded.</summary>
public sealed class StretchKitDataException : Exception
{
    /// <summary>Initializes the exception with every problem that was found.</summary>
    /// <param name="diagnostics">The problems, in the order of the files and of the places in them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is <see langword="null"/>.</exception>
    public StretchKitDataException(IEnumerable<DataDiagnostic> diagnostics)
        : this([.. diagnostics ?? throw new ArgumentNullException(nameof(diagnostics))])
    {
    }

    private StretchKitDataException(DataDiagnostic[] diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets every problem that was found.</summary>
    public IReadOnlyList<DataDiagnostic> Diagnostics { get; }

    private static string Describe(DataDiagnostic[] diagnostics) =>
        $"{diagnostics.Length} problem(s) in the data, nothing was loaded:{string.Concat(diagnostics.Select(diagnostic => Environment.NewLine + diagnostic))}";
}
