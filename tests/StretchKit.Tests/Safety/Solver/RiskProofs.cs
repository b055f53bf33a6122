using System.Collections.Concurrent;
using System.Globalization;
using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// That more risk never makes anything milder: of two people of whom everything is known and who differ in one answer,
/// the one with the riskier answer gets verdicts and a triage at least as firm, for every stretch. Steps of one answer
/// chain, so what is proven of one is so of any number.
/// </summary>
internal sealed class RiskProofs(RuleBook book)
{
    private readonly RulePart[] _onStretches = [.. book.Rules.Select(RulePart.Of)];
    private readonly RulePart[] _onPeople = [.. book.Triage.Select(RulePart.Of)];

    public IReadOnlyList<ProofFinding> Run()
    {
        var findings = new ConcurrentBag<ProofFinding>();
        Parallel.ForEach(Risk.All, risk =>
        {
            foreach (var finding in Prove(risk, _onStretches, "verdict").Concat(Prove(risk, _onPeople, "triage")))
            {
                findings.Add(finding);
            }
        });
        return [.. findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<ProofFinding> Prove(Risk risk, RulePart[] all, string what)
    {
        RulePart[] parts = [.. all.Where(risk.IsReadBy)];
        if (parts.Length == 0)
        {
            yield break;
        }

        var script = new SmtScript();
        var stretch = new SmtStretch(script, parts.Select(part => part.Expression), isKnown: true);
        var (person, riskier) = (new SmtPerson(script, knowledge: null), new SmtPerson(script, knowledge: null, changed: risk.Name));
        var (before, after) = (new SmtRules(script, person, stretch), new SmtRules(script, riskier, stretch, "riskier "));
        var terms = parts.Select(part => (part.Id, part.Firmness, Before: before.Holds(part).Surely, After: after.Holds(part).Surely)).ToList();
        if (risk.Movement is null)
        {
            person.AssumeNothingPermitted();
        }

        script.Assert(risk.IsRiskier(person, riskier));
        using var solver = new SolverProcess(script.ToString());
        foreach (var (id, firmness, holds, _) in terms.Where(term => term.Firmness > 0))
        {
            var isAsFirm = Smt.Or([.. terms.Where(term => term.Firmness >= firmness).Select(term => term.After)]);
            if (solver.Find(Smt.And(holds, Smt.Not(isAsFirm)), script.Constants) is { } values)
            {
                var shown = values.Where(value => value.Value is not "false").Select(value => $"{value.Key} {value.Value}");
                yield return new("not monotone", risk.Name, string.Create(CultureInfo.InvariantCulture, $"riskier, and the {what} of {id} is gone, with {string.Join("; ", shown)}"));
            }
        }
    }
}
