namespace StretchKit.Tests.Safety.Solver;

/// <summary>A truth of Kleene as two terms of the solver: it is surely so, and it could be so.</summary>
internal readonly record struct SmtTruth(string Surely, string Maybe)
{
    public static SmtTruth True { get; } = Of("true");

    public static SmtTruth False { get; } = Of("false");

    /// <summary>Makes a truth that is never unknown.</summary>
    public static SmtTruth Of(string term) => new(term, term);

    /// <summary>Makes a truth that is unknown while another term is false.</summary>
    public static SmtTruth Of(string known, string value) => known switch
    {
        "true" => Of(value),
        "false" => new("false", "true"),
        _ => new(Smt.And(known, value), Smt.Or(Smt.Not(known), value)),
    };

    public static SmtTruth All(IReadOnlyList<SmtTruth> parts) =>
        new(Smt.And([.. parts.Select(part => part.Surely)]), Smt.And([.. parts.Select(part => part.Maybe)]));

    public static SmtTruth Any(IReadOnlyList<SmtTruth> parts) =>
        new(Smt.Or([.. parts.Select(part => part.Surely)]), Smt.Or([.. parts.Select(part => part.Maybe)]));

    public static SmtTruth operator !(SmtTruth truth) => new(Smt.Not(truth.Maybe), Smt.Not(truth.Surely));
}
