using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>All rule packs together. Rules only restrict, so their order and the order of packs never matter.</summary>
internal sealed class RuleBook
{
    private const string Folder = "Safety/Data/";

    private RuleBook(IReadOnlyList<RulePack> packs)
    {
        Packs = [.. packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)];
        Screens = [.. Packs.SelectMany(pack => pack.Screens).OrderByDescending(screen => screen.ComesFirst).ThenBy(screen => screen.Id, StringComparer.Ordinal)];
        Triage = [.. Packs.SelectMany(pack => pack.Triage).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Rules = [.. Packs.SelectMany(pack => pack.Rules).OrderByDescending(rule => rule.Verdict).ThenBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<RulePack> Packs { get; }

    public IReadOnlyList<Screen> Screens { get; }

    public IReadOnlyList<TriageRule> Triage { get; }

    /// <summary>Gets the stretch rules, the firmest first, then by id.</summary>
    public IReadOnlyList<StretchRule> Rules { get; }

    /// <summary>Loads the embedded packs and further ones; every problem of all of them comes in one exception.</summary>
    /// <exception cref="StretchKitDataException">Any pack cannot be trusted.</exception>
    public static RuleBook Load(IEnumerable<DataFile> furtherPacks)
    {
        var problems = new DiagnosticBag();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var packs = new List<RulePack>();
        foreach (var file in BuiltInFiles().Concat(furtherPacks))
        {
            var pack = RulePackReader.Read(file, problems, ids);
            if (packs.Exists(other => other.Id == pack.Id))
            {
                pack.Mark.Report(problems, DataProblem.DuplicateId, $"the pack '{pack.Id}' is loaded twice", "choose another id");
            }

            packs.Add(pack);
        }

        problems.ThrowIfAny();
        return new(packs);
    }

    /// <summary>Makes a book of some rules without their packs.</summary>
    public static RuleBook Of(IReadOnlyList<Screen> screens, IReadOnlyList<TriageRule> triage, IReadOnlyList<StretchRule> rules)
    {
        var pack = new RulePack();
        pack.Screens.AddRange(screens);
        pack.Triage.AddRange(triage);
        pack.Rules.AddRange(rules);
        return new([pack]);
    }

    private static IEnumerable<DataFile> BuiltInFiles() =>
        DataFile.EmbeddedPaths(Folder)
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(path => DataFile.Embedded(path, DataFormat.Rules));
}
