namespace StretchKit.Serialization;

/// <summary>A place in a file that a later check may have to name.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Bytes from its start.</param>
internal readonly record struct DataMark(DataFile File, long Offset)
{
    /// <summary>Adds a problem; its line and path cost a walk through the file, so not when nobody would see it.</summary>
    public void Report(DiagnosticBag problems, DataProblem problem, string what, string remedy, string? nearest = null)
    {
        if (!problems.IsFull)
        {
            problems.Add(File.Diagnose(problem, Offset, what, remedy, nearest));
        }
    }
}
