namespace StretchKit.Screening;

/// <summary>A fact that a claim about a whole group makes a no.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Claims">The claims, of which any is enough.</param>
internal sealed record SettledFact(FactDefinition Fact, FactDefinition[] Claims);
