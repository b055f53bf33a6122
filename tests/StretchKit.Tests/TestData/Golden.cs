using FluentAssertions;

namespace StretchKit.Tests.TestData;

/// <summary>Approved files. A run with <c>STRETCHKIT_APPROVE=1</c> writes what is there now; the difference is then reviewed.</summary>
internal static class Golden
{
    /// <summary>Compares bytes with an approved file.</summary>
    /// <param name="path">The file, from the folder of the tests.</param>
    /// <param name="actual">What is there now.</param>
    public static void Verify(string path, byte[] actual)
    {
        var file = Path.Combine(TestFiles.Tests, path);
        if (Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1")
        {
            File.WriteAllBytes(file, actual);
            return;
        }

        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        System.Text.Encoding.UTF8.GetString(actual).Should().Be(approved, "{0} is approved; after a meant change run once with STRETCHKIT_APPROVE=1", path);
    }
}
