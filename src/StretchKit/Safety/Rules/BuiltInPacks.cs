using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>The packs that travel inside the assembly, read once in a process and without their cases.</summary>
internal static class BuiltInPacks
{
    /// <summary>The ids that only these packs may have begin so.</summary>
    public const string ReservedPrefix = "core.";

    private const string Folder = "Safety/Data/";

    private static readonly Lazy<IReadOnlyList<RulePack>> Packs = new(() => Read(hasCases: false));

    public static IReadOnlyList<RulePack> All => Packs.Value;

    /// <summary>
    /// Begins to read them on another thread, while the caller reads something else. Whoever asks for them waits for what is
    /// left, and hears of any fault.
    /// </summary>
    public static void BeginReading()
    {
        if (!Packs.IsValueCreated)
        {
            _ = Task.Run(static () => Packs.Value);
        }
    }

    /// <summary>Reads them anew.</summary>
    /// <param name="hasCases">Whether their cases are read too, to be run.</param>
    public static IReadOnlyList<RulePack> Read(bool hasCases)
    {
        var problems = new DiagnosticBag();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        RulePack[] packs = [.. Files().Select(file => RulePackReader.Read(file, problems, ids, hasCases))];
        problems.ThrowIfAny();
        return packs;
    }

    private static IEnumerable<DataFile> Files() =>
        DataFile.EmbeddedPaths(Folder)
            .Select(path => DataFile.Embedded(path, DataFormat.Rules));
}
