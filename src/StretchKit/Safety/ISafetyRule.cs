namespace StretchKit.Safety;

/// <summary>A safety rule of your own in C#: about one stretch on one side for one person, or about the person alone.</summary>
/// <remarks>
/// Register it with <see cref="IStretchKitBuilder.AddSafetyRule{TRule}"/>. It joins the rules of the packs: it can only
/// make things stricter, and its findings are cited like theirs. It never sees a routine or the catalogue. It is called
/// from several threads and must give the same answer for the same facts and stretch; one that throws, or reads what
/// it did not declare, counts in full and is named in <see cref="SafetyReport.RuleFailures"/>.
/// </remarks>
public interface ISafetyRule
{
    /// <summary>Gets what the rule says and reads; it is asked for once, when the evaluator is first asked for.</summary>
    SafetyRuleDescriptor Descriptor { get; }

    /// <summary>Tells whether the rule holds.</summary>
    /// <param name="context">The person and the stretch; valid during the call only.</param>
    /// <returns>
    /// Yes, no, or <see langword="null"/> while facts that decide it are unknown. The operators <c>&amp;</c>, <c>|</c> and
    /// <c>!</c> on what the context answers keep unknown apart from no.
    /// </returns>
    bool? Applies(SafetyRuleContext context);
}
