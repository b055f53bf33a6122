namespace StretchKit.Samples.Console.Tests;

/// <summary>A folder under <c>docs</c> that a command writes; <c>STRETCHKIT_APPROVE=1</c> writes it anew.</summary>
internal static class ApprovedFolder
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1";

    /// <summary>Runs the command into a folder of its own and compares.</summary>
    /// <param name="name">The folder under <c>docs</c>.</param>
    /// <param name="command">The command without its output option.</param>
    public static void Verify(string name, params string[] command)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of([.. command, "-o", folder.PathOf("")]).ExitCode.Should().Be(0);
        var written = Files(folder.PathOf(""));
        var committed = Repository.Docs(name);
        if (Approves)
        {
            Directory.CreateDirectory(committed);
            foreach (var gone in Files(committed).Keys.Except(written.Keys, StringComparer.Ordinal))
            {
                File.Delete(Path.Combine(committed, gone));
            }

            foreach (var (file, text) in written)
            {
                File.WriteAllText(Path.Combine(committed, file), text);
            }
        }

        var (kept, line) = (Files(committed), $"'stretchkit {string.Join(' ', command)} -o docs/{name}'");
        written.Keys.Except(kept.Keys, StringComparer.Ordinal).Should().BeEmpty($"docs/{name} lacks them; {line} writes them");
        kept.Keys.Except(written.Keys, StringComparer.Ordinal).Should().BeEmpty($"{line} does not write these pages any more");
        written.Where(file => kept[file.Key] != file.Value).Select(file => file.Key).Should().BeEmpty($"they changed; {line} writes them anew");
    }

    public static SortedDictionary<string, string> Files(string folder) =>
        new(Directory.Exists(folder) ? Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal) : [], StringComparer.Ordinal);
}
