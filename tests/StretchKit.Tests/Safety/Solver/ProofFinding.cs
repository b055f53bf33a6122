namespace StretchKit.Tests.Safety.Solver;

/// <summary>Something the solver found against the rules: what, of which rule, and a person and a stretch that show it.</summary>
internal sealed record ProofFinding(string Kind, string Rule, string Story)
{
    public override string ToString() => $"{Kind}: {Rule}: {Story}";
}
