using StretchKit.Safety.Cases;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>One pack as read: triage rules, screens and stretch rules, with version and content hash.</summary>
internal sealed record RulePack
{
    /// <summary>The ids of the packs that stand for rules in C# begin so.</summary>
    public const string CodePrefix = "code.";

    public string Id { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Gets the SHA-256 of the file, in hex, worked out when somebody asks: a first verdict does not wait for it.</summary>
    public string Hash => ContentHash.Value;

    /// <summary>Gets what works out the hash.</summary>
    public Lazy<string> ContentHash { get; init; } = new("");

    /// <summary>Gets where its id stands.</summary>
    public DataMark Mark { get; init; }

    /// <summary>Gets whether the id is one that only the library's own packs may have.</summary>
    public bool IsBuiltIn => Id.StartsWith(BuiltInPacks.ReservedPrefix, StringComparison.Ordinal);

    /// <summary>Gets whether the id is one that no file may have.</summary>
    public bool IsReserved => IsBuiltIn || Id.StartsWith(CodePrefix, StringComparison.Ordinal);

    /// <summary>Gets the ids, texts and sources of the pack.</summary>
    public required PackVocabulary Vocabulary { get; init; }

    /// <summary>Gets whether the cases of the rules are read; otherwise they are stepped over.</summary>
    public bool HasCases { get; init; }

    public List<Screen> Screens { get; } = [];

    public List<TriageRule> Triage { get; } = [];

    public List<StretchRule> Rules { get; } = [];

    public List<RuleOverride> Overrides { get; } = [];

    public List<RuleCase> Cases { get; } = [];

    /// <summary>Gets the ids that no other pack may use.</summary>
    public IEnumerable<string> Ids => Screens.Select(screen => screen.Id)
        .Concat(Triage.Select(rule => rule.Id))
        .Concat(Rules.Select(rule => rule.Row));

    /// <summary>Reads the cases of one rule, row or screen.</summary>
    public void ReadCases(ref DataReader reader, string subject, bool isAboutPerson)
    {
        if (!HasCases)
        {
            reader.Skip();
            return;
        }

        var items = reader.Array();
        while (reader.Next(ref items))
        {
            Cases.Add(CaseReader.Read(ref reader, subject, isAboutPerson));
        }
    }

    /// <summary>Gives id, version and hash.</summary>
    public override string ToString() => $"{Id} {Version} (sha256 {Hash})";
}
