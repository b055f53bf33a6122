using System.Collections.Concurrent;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// Whether each rule can ever hold (reachable), whether nothing firmer always holds with it (decisive), and whether no
/// single other rule, as firm or firmer, holds wherever it does (not shadowed). Every person the solver names is shown
/// to the oracle.
/// </summary>
internal sealed class UsefulnessProofs(RuleBook book)
{
    private readonly RuleGroups _groups = RuleGroups.Of(book.Rules);
    private readonly ConcurrentBag<ProofFinding> _findings = [];

    public IReadOnlyList<ProofFinding> Run()
    {
        Parallel.ForEach(_groups.All, group => Prove(group.Condition, group.Rules));
        return [.. _findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>Proves that each rule on the person alone can hold.</summary>
    public IReadOnlyList<ProofFinding> RunTriage()
    {
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var rules = new SmtRules(script, person, null);
        var terms = book.Triage.Select(rule => (rule.Id, Holds: rules.Of(rule).Surely, (Func<PersonFacts, bool>)(who => Holds(rule, who))))
            .Concat(book.Screens.Select(screen => (screen.Id, rules.Truth(screen.When, null).Surely, (Func<PersonFacts, bool>)(who => OracleExpression.Ask(screen.When, new(who, null, null, default)) is true))))
            .ToList();
        SmtPersonAxioms.AddTo(script, person);
        using var solver = new SolverProcess(script.ToString());
        foreach (var (id, holds, isReal) in terms)
        {
            if (solver.Find(holds, script.Constants) is not { } values)
            {
                _findings.Add(new("unreachable", id, "nobody can make it hold"));
            }
            else if (Witness.Of(values, person, null) is var witness && !isReal(witness.Person))
            {
                _findings.Add(new("not real", id, witness.ToString()));
            }
        }

        return [.. _findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    private static bool Holds(TriageRule rule, PersonFacts person) => rule.Condition is { } condition
        ? person.Stated(condition).Any(instance => OracleExpression.Ask(rule.Person, new(person, instance, null, default)) is true)
        : OracleExpression.Ask(rule.Person, new(person, null, null, default)) is true;

    private static bool Holds(StretchRule rule, Witness witness) =>
        OracleJudge.Ask(rule, witness.Person, witness.Stretch, witness.Side).Any(finding => finding.Holds is true);

    private void Prove(ConditionDefinition? condition, StretchRule[] own)
    {
        StretchRule[] all = condition is null ? own : [.. own, .. _groups.PlainBeside(own)];
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var stretch = new SmtStretch(script, all.Select(rule => rule.Stretch));
        var rules = new SmtRules(script, person, stretch);
        Array.ForEach(all, rule => rules.Of(rule));
        SmtPersonAxioms.AddTo(script, person);
        using var solver = new SolverProcess(script.ToString());

        foreach (var rule in own)
        {
            var holds = rules.Of(rule).Holds.Surely;
            if (solver.Find(holds, script.Constants) is not { } values)
            {
                _findings.Add(new("unreachable", rule.Id, "no person and stretch can make it hold"));
                continue;
            }

            var witness = Witness.Of(values, person, stretch);
            if (!Holds(rule, witness))
            {
                _findings.Add(new("not real", rule.Id, witness.ToString()));
            }

            ProveUse(rule, all, rules, solver, values => Witness.Of(values, person, stretch), script.Constants, witness);
        }
    }

    private void ProveUse(
        StretchRule rule, StretchRule[] all, SmtRules rules, SolverProcess solver, Func<IReadOnlyDictionary<string, string>, Witness> read, IReadOnlyList<string> constants, Witness witness)
    {
        var holds = rules.Of(rule).Holds.Surely;
        var firmer = Smt.Or([.. all.Where(other => other.Verdict > rule.Verdict).Select(other => rules.Of(other).Holds.Maybe)]);
        List<Witness> witnesses = [witness];
        // A cell may give two rules, the second for people whom a clinician allowed the movement; one of them decides.
        var isTwin = all.Any(other => other != rule && other.Id == rule.Id && other.Place == rule.Place && other.Verdict > rule.Verdict);
        if (rule.Verdict is not Verdict.Suitable && solver.Find(Smt.And(holds, Smt.Not(firmer)), constants) is { } alone)
        {
            witnesses.Add(read(alone));
        }
        else if (rule.Verdict is not Verdict.Suitable && !isTwin)
        {
            _findings.Add(new("not decisive", rule.Id, $"something firmer than {rule.Verdict} always holds with it, as for {witness}"));
        }

        foreach (var other in all.Where(other => other.Id != rule.Id && other.Verdict >= rule.Verdict && rule.Verdict is not Verdict.Suitable))
        {
            if (witnesses.TrueForAll(one => Holds(other, one))
                && !solver.CanBe(Smt.And(holds, Smt.Not(rules.Of(other).Holds.Surely))))
            {
                _findings.Add(new("shadowed", rule.Id, $"{other.Id}, which says {other.Verdict}, holds wherever it does"));
            }
        }
    }
}
