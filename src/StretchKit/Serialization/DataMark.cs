namespace StretchKit.Serialization;

/// <summary>A place in a file that a later check may have to name.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Bytes from its start.</param>
/// <param name="Path">The JSON path.</param>
internal readonly record struct DataMark(DataFile File, long Offset, string Path)
{
    /// <summary>Adds a problem; counting its line costs a walk through the file, so not when nobody would see it.</summary>
    public void Report(DiagnosticBag problems, DataProblem problem, string what, string remedy, string? nearest = null)
    {
        if (!problems.IsFull)
        {
            problems.Add(File.Diagnose(problem, Offset, Path, what, remedy, nearest));
        }
    }
}
