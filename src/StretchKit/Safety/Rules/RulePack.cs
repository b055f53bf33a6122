using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>One pack as read: triage rules, screens and stretch rules, with version and content hash.</summary>
internal sealed record RulePack
{
    public string Id { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Gets the first 12 hex digits of the SHA-256 of the file.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Gets where its id stands.</summary>
    public DataMark Mark { get; init; }

    public List<Screen> Screens { get; } = [];

    public List<TriageRule> Triage { get; } = [];

    public List<StretchRule> Rules { get; } = [];

    /// <summary>Gives id, version and hash.</summary>
    public override string ToString() => $"{Id} {Version} ({Hash})";
}
