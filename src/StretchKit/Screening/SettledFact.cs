namespace StretchKit.Screening;

/// <summary>A fact that a claim about a whole group makes a no.</summary>
internal sealed class SettledFact(FactDefinition fact, FactDefinition[] claims)
{
    public FactDefinition Fact { get; } = fact;

    /// <summary>Gets the claims, of which any is enough.</summary>
    public FactDefinition[] Claims { get; } = claims;
}
