using StretchKit.Serialization;

namespace StretchKit.Catalog.Import;

/// <summary>Collects, entry by entry, what an import assumed.</summary>
internal sealed class ImportReport
{
    private readonly List<DataDiagnostic> _lines = [];

    public IReadOnlyList<DataDiagnostic> Lines => _lines;

    /// <summary>Notes what is not said in the foreign entry, and what was taken instead.</summary>
    public void Assume(ForeignExercise exercise, ImportAssumption assumption, string what, string taken) =>
        _lines.Add(exercise.Mark.File.Diagnose((DataProblem)(int)assumption, exercise.Mark.Offset, $"{exercise.Name}: {what}", taken));
}
