using System.Collections.Concurrent;
using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// That the unknown is read rightly: whatever the open answers turn out to be, each rule then holds or not as its three
/// values allowed (contained); and learning an answer settles a rule or leaves it, and never turns it (narrowing).
/// Verdicts are joins of rules, so what is so of each rule is so of every verdict.
/// </summary>
internal sealed class KleeneProofs(RuleBook book)
{
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
        return [.. findings.Concat(Prove([.. book.Triage.Select(RulePart.Of), .. book.Screens.Select(RulePart.Of)])).OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<ProofFinding> Prove(RulePart[] parts)
    {
        var script = new SmtScript();
        var expressions = parts.Select(part => part.Expression).ToArray();
        var now = new SmtRules(script, new(script), new(script, expressions));
        var later = new SmtRules(script, new(script, knowledge: "later "), new(script, expressions), "later ");
        var truly = new SmtRules(script, new(script, knowledge: null), new(script, expressions, isKnown: true), "truly ");
        var terms = parts.Select(part => (part.Id, Now: now.Holds(part), Later: later.Holds(part), Truly: truly.Holds(part).Surely)).ToList();
        LearnOnly(script);
        using var solver = new SolverProcess(script.ToString());
        foreach (var (id, before, after, truth) in terms)
        {
            if (solver.CanBe(Smt.Or(Smt.And(before.Surely, Smt.Not(truth)), Smt.And(truth, Smt.Not(before.Maybe)))))
            {
                yield return new("not contained", id, "some answers give what its three values exclude");
            }

            if (solver.CanBe(Smt.Or(Smt.And(before.Surely, Smt.Not(after.Surely)), Smt.And(after.Maybe, Smt.Not(before.Maybe)))))
            {
                yield return new("not narrowing", id, "a further answer widens what it could be");
            }
        }
    }

    /// <summary>What is known now is known later.</summary>
    private static void LearnOnly(SmtScript script)
    {
        foreach (var name in script.Constants.Where(name => name.StartsWith("later ", StringComparison.Ordinal)).ToArray())
        {
            script.Assert(Smt.Implies(script.Bool(name["later ".Length..]), script.Bool(name)));
        }
    }
}
