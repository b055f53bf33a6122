using System.Text;

namespace StretchKit.Samples.Console.Input;

/// <summary>A folder that a person named for what is written.</summary>
internal sealed class OutputFolder
{
    private readonly string _path;

    private OutputFolder(string path) => _path = path;

    /// <summary>Makes the folder if it is not there.</summary>
    /// <exception cref="InputException">It cannot be a folder.</exception>
    public static OutputFolder Of(string path)
    {
        Try(path, () => Directory.CreateDirectory(path));
        return new(path);
    }

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void WriteFile(string path, string text) =>
        Try(path, () => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void WriteFile(string path, byte[] bytes) => Try(path, () => File.WriteAllBytes(path, bytes));

    public void Write(string name, string text) => WriteFile(Path.Combine(_path, name), text);

    private static void Try(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"'{path}' cannot be written: {fault.Message}");
        }
    }
}
