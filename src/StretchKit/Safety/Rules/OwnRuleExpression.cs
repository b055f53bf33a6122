using System.Diagnostics.CodeAnalysis;
using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>What a rule in C# says. An answer that came from a fault is unknown.</summary>
internal sealed class OwnRuleExpression(ISafetyRule rule, SafetyRuleDescriptor descriptor) : RuleExpression
{
    public IReadOnlyList<string> Reads { get; } = [.. descriptor.Reads];

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => descriptor.Verdict is not null;

    public override Truth Evaluate(in RuleScope scope) => Ask(scope).Answer;

    /// <summary>Asks the rule.</summary>
    /// <returns>The answer, and the kind of fault that kept it from answering; <see langword="null"/> for none.</returns>
    /// <remarks>Of a fault only its type is kept: its message may quote what a person said.</remarks>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a host's rule throws must make things stricter and never end the judging.")]
    public (Truth Answer, string? Fault) Ask(in RuleScope scope)
    {
        var context = new SafetyRuleContext(Reads, scope.Person, scope.Stretch, scope.Side);
        try
        {
            var answer = rule.Applies(context);
            return context.HasOverstepped ? (Truth.Unknown, nameof(InvalidOperationException)) : (Truth.From(answer), null);
        }
        catch (Exception fault)
        {
            return (Truth.Unknown, fault.GetType().Name);
        }
    }

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
        foreach (var id in Reads)
        {
            if (OwnRead.OpenFact(id, scope.Person) is { } open)
            {
                factIds.Add(open);
            }
        }
    }
}
