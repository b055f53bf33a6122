namespace StretchKit.Samples.Console.Input;

/// <summary>Reads the bytes of a file that a person named.</summary>
internal static class InputFile
{
    private const int LargestBytes = 16 * 1024 * 1024;

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static byte[] Read(string path, string what)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (var count = file.Read(buffer); count > 0; count = file.Read(buffer))
            {
                bytes.Write(buffer, 0, count);
                if (bytes.Length > LargestBytes)
                {
                    throw new InputException($"the {what} file '{path}' is larger than 16 MB.");
                }
            }

            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"there is no {what} file '{path}'.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException(Directory.Exists(path)
                ? $"the {what} file '{path}' is a folder."
                : $"the {what} file '{path}' may not be read.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"the {what} file '{path}' cannot be read.");
        }
    }
}
