using System.Collections.Concurrent;
using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// That one more load never makes a stretch milder: of two stretches that differ only in the loads of the second beside
/// those of the first, the second gets a verdict at least as firm from everybody.
/// </summary>
internal sealed class LoadProofs(RuleBook book)
{
    private const string More = "more ";

    public IReadOnlyList<ProofFinding> Run()
    {
        var findings = new ConcurrentBag<ProofFinding>();
        Parallel.ForEach(RuleGroups.Of(book.Rules).All, group =>
        {
            foreach (var finding in Prove([.. group.Rules.Select(RulePart.Of)]))
            {
                findings.Add(finding);
            }
        });
        return [.. findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<ProofFinding> Prove(RulePart[] parts)
    {
        var script = new SmtScript();
        RuleExpression[] expressions = [.. parts.Select(part => part.Expression)];
        var person = new SmtPerson(script, knowledge: null);
        var (stretch, loaded) = (new SmtStretch(script, expressions, isKnown: true), new SmtStretch(script, expressions, isKnown: true, More));
        var (before, after) = (new SmtRules(script, person, stretch), new SmtRules(script, person, loaded, More));
        var terms = parts.Select(part => (part.Id, part.Firmness, Before: before.Holds(part).Surely, After: after.Holds(part).Surely)).ToList();
        foreach (var part in stretch.Classes)
        {
            script.Assert(Smt.Implies(stretch.Has(part), loaded.Has(part)));
        }

        person.AssumeNothingPermitted();
        using var solver = new SolverProcess(script.ToString());
        foreach (var (id, firmness, holds, _) in terms.Where(term => term.Firmness > 0))
        {
            var isAsFirm = Smt.Or([.. terms.Where(term => term.Firmness >= firmness).Select(term => term.After)]);
            if (solver.Find(Smt.And(holds, Smt.Not(isAsFirm)), script.Constants) is { } values)
            {
                var more = loaded.Classes
                    .Where(part => values.GetValueOrDefault($"{More}{part.Name}") == "true" && values.GetValueOrDefault(part.Name) != "true")
                    .Select(part => $"{part.Example.Mechanism} {part.Example.Region} {part.Example.Qualifiers}");
                yield return new("milder by a load", id, $"it is gone with {string.Join("; ", more.Distinct())}");
            }
        }
    }
}
