namespace StretchKit.Serialization;

/// <summary>Data could not be trusted. Lists every problem that was found; nothing was loaded.</summary>
/// <remarks>
/// The message repeats the problems, but of a health profile only code, file, line and column: exceptions reach logs,
/// and words, path and remedy of such a problem quote what a person said. <see cref="Diagnostics"/> has them in full.
/// </remarks>
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
        $"{diagnostics.Length} problem(s) in the data, nothing was loaded:{string.Concat(diagnostics.Select(diagnostic => Environment.NewLine + Line(diagnostic)))}";

    private static string Line(DataDiagnostic diagnostic) =>
        diagnostic.Code.StartsWith(DataFormat.Profile.CodePrefix, StringComparison.Ordinal) ? diagnostic.Place : diagnostic.ToString();
}
