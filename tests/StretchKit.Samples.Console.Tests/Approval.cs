namespace StretchKit.Samples.Console.Tests;

/// <summary>Compares a rendering with the approved one; <c>STRETCHKIT_APPROVE=1</c> writes it anew.</summary>
internal static class Approval
{
    public static void Verify(string name, Outcome outcome)
    {
        var path = Repository.Approved(name);
        if (Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, outcome.Text);
        }

        outcome.Text.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), "Approved/{0}.txt holds the approved rendering; STRETCHKIT_APPROVE=1 writes it anew", name);
    }
}
