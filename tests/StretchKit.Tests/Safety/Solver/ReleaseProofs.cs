using System.Collections.Concurrent;
using StretchKit.Safety;
using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// That nothing the released rules restrict is less restricted now: wherever a released rule holds, or counts while
/// answers are open, the rules of today say something at least as firm, for every person and every stretch.
/// </summary>
/// <param name="released">The packs of the last release.</param>
/// <param name="book">The rules of today.</param>
internal sealed class ReleaseProofs(IReadOnlyList<RulePack> released, RuleBook book)
{
    private readonly RuleGroups _today = RuleGroups.Of(book.Rules);

    public IReadOnlyList<ProofFinding> Run()
    {
        var findings = new ConcurrentBag<ProofFinding>();
        Parallel.ForEach(RuleGroups.Of(released.SelectMany(pack => pack.Rules)).All, group =>
        {
            var today = _today.All.FirstOrDefault(other => other.Condition == group.Condition).Rules ?? [];
            foreach (var finding in Prove(group.Rules, group.Condition is null ? today : [.. today, .. _today.PlainBeside(group.Rules)]))
            {
                findings.Add(finding);
            }
        });
        return [.. findings.Concat(ProveTriage()).OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<ProofFinding> Prove(StretchRule[] before, StretchRule[] today)
    {
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var stretch = new SmtStretch(script, before.Concat(today).Select(rule => rule.Stretch));
        var rules = new SmtRules(script, person, stretch);
        StretchRule[] restricting = [.. before.Where(rule => rule.Verdict > Verdict.Suitable)];
        var (lowest, effective) = (Levels(rules.LowestReaches), Levels(rules.EffectiveReaches));
        Array.ForEach(restricting, rule => rules.Of(rule));
        SmtPersonAxioms.AddTo(script, person);
        using var solver = new SolverProcess(script.ToString());
        foreach (var rule in restricting)
        {
            var held = rules.Of(rule);
            var counts = held.Unasked == rule.Verdict ? held.Holds.Maybe : Smt.And(held.Holds.Maybe, held.IsStated);
            var isMilder = Smt.Or(
                Smt.And(held.Holds.Surely, Smt.Not(lowest[rule.Verdict])),
                Smt.And(counts, Smt.Not(effective[rule.Verdict])),
                Smt.And(held.Holds.Maybe, Smt.Not(effective[held.Unasked])));
            if (solver.Find(isMilder, script.Constants) is { } values)
            {
                yield return new("weaker", rule.Id, $"{rule.Verdict} is gone for {Witness.Of(values, person, stretch)}");
            }
        }

        Dictionary<Verdict, string> Levels(Func<IEnumerable<StretchRule>, Verdict, string> reaches) =>
            Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => verdict is Verdict.Suitable ? "true" : reaches(today, verdict));
    }

    private IEnumerable<ProofFinding> ProveTriage()
    {
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var rules = new SmtRules(script, person, null);
        var terms = released.SelectMany(pack => pack.Triage).Where(rule => rule.Triage is not null).Select(rule => (rule, Before: rules.Of(rule).Surely, Today: Reaches(rules, rule))).ToList();
        SmtPersonAxioms.AddTo(script, person);
        using var solver = new SolverProcess(script.ToString());
        foreach (var (rule, before, today) in terms)
        {
            if (solver.Find(Smt.And(before, Smt.Not(today)), script.Constants) is { } values)
            {
                yield return new("weaker", rule.Id, $"{rule.Triage} is gone for {Witness.Of(values, person, null)}");
            }
        }
    }

    private string Reaches(SmtRules rules, TriageRule before) =>
        Smt.Or([.. book.Triage.Where(rule => rule.Triage >= before.Triage).Select(rule => rules.Of(rule).Surely)]);
}
