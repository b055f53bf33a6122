using System.Globalization;
using StretchKit.Catalog.Import;
using StretchKit.Serialization;

namespace StretchKit.Catalog;

/// <summary>A foreign catalogue in our format, with a report of all that had to be assumed.</summary>
/// <remarks>
/// Immutable and safe to share between threads. What a foreign catalogue does not say, it does not say: loads are left
/// out, so that no entry is ever suitable by itself; the verdict is at best caution. Words and pictures of a foreign
/// catalogue have owners; look at its licence before you ship them.
/// </remarks>
public sealed class ImportedCatalog
{
    private readonly byte[] _utf8;

    private ImportedCatalog(byte[] utf8, int count, IReadOnlyList<DataDiagnostic> assumptions)
    {
        _utf8 = utf8;
        Count = count;
        Assumptions = assumptions;
    }

    /// <summary>Gets how many entries were imported.</summary>
    public int Count { get; }

    /// <summary>Gets, for each foreign entry, what was assumed and why one was left out, in the order of the file.</summary>
    /// <value>Codes <c>SKI7101</c> to <c>SKI7110</c>; each names the entry, what is not said there, and what was taken instead.</value>
    public IReadOnlyList<DataDiagnostic> Assumptions { get; }

    /// <summary>Imports the stretches of a file in the shape of free-exercise-db: a list of exercises with id, name, force, level, mechanic, equipment, muscles, instructions, category and images.</summary>
    /// <param name="utf8">The file, UTF-8, at most 16 MB.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <returns>The entries of category <c>stretching</c> in our format; ids begin with <c>fed-</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="StretchKitDataException">The file cannot be trusted; nothing is imported.</exception>
    public static ImportedCatalog FromFreeExerciseDb(byte[] utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);

        var exercises = FreeExerciseDbReader.Read(new(name, DataFormat.FreeExerciseDb, utf8));
        var report = new ImportReport();
        var (catalog, count) = new FreeExerciseDbImporter(report).Import(exercises);
        return new(catalog, count, report.Lines);
    }

    /// <summary>Gives the file in our format, <c>stretchkit-catalog/1</c>, for <c>AddCatalog</c> or for a person to complete.</summary>
    /// <returns>The file, UTF-8, indented.</returns>
    public byte[] ToUtf8() => [.. _utf8];

    /// <summary>Gives the numbers of entries and assumptions.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} entries, {Assumptions.Count} assumptions");
}
