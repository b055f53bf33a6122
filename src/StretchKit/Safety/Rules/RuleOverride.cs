using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The one way to make a rule of another pack milder: by name, by somebody, with a reason and a source.</summary>
internal sealed record RuleOverride
{
    /// <summary>Gets the id of the pack that has it.</summary>
    public string PackId { get; init; } = "";

    /// <summary>Gets the id of the rule that it makes milder; a cell of a row is <c>row.mechanism</c>.</summary>
    public string RuleId { get; init; } = "";

    public Verdict Verdict { get; init; }

    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    /// <summary>Gets who answers for it.</summary>
    public string By { get; init; } = "";

    /// <summary>Gets why, to the person.</summary>
    public Message Reason { get; init; } = Message.Empty;

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public DataMark Place { get; init; }
}
