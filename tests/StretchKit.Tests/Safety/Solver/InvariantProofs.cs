using System.Collections.Concurrent;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.Safety.Oracle;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>That the named clinical invariants hold for everybody; what breaks one is shown as a person and a stretch.</summary>
internal sealed class InvariantProofs(RuleBook book)
{
    private readonly RuleGroups _groups = RuleGroups.Of(book.Rules);

    public IReadOnlyList<ProofFinding> Run(IEnumerable<ClinicalInvariant> invariants)
    {
        var findings = new ConcurrentBag<ProofFinding>();
        Parallel.ForEach(invariants, invariant =>
        {
            if (Prove(invariant) is { } finding)
            {
                findings.Add(finding);
            }
        });
        return [.. findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }

    private ProofFinding? Prove(ClinicalInvariant invariant)
    {
        var own = _groups.All.FirstOrDefault(group => group.Condition == invariant.Condition).Rules ?? [];
        StretchRule[] rules = invariant.Condition is null ? own : [.. own, .. _groups.PlainBeside(own)];
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var stretch = new SmtStretch(script, rules.Select(rule => rule.Stretch).Append(invariant.Stretch));
        var terms = new SmtRules(script, person, stretch);
        var given = Given(invariant, terms, person, script);
        var broken = Broken(invariant, terms, rules);
        SmtPersonAxioms.AddTo(script, person);
        if (invariant.ElseHealthy)
        {
            AssumeHealthy(script, person, invariant);
        }

        AssumeRecords(script, person, invariant);
        using var solver = new SolverProcess(script.ToString());
        if (!solver.CanBe(given))
        {
            return new("about nobody", invariant.Id, "no person and stretch are as it says");
        }

        return solver.Find(Smt.And(given, broken), script.Constants) is { } values
            ? new("broken", invariant.Id, $"for {Witness.Of(values, person, stretch)}")
            : null;
    }

    private static string Given(ClinicalInvariant invariant, SmtRules terms, SmtPerson person, SmtScript script)
    {
        if (invariant.Condition is { } condition)
        {
            script.Assert(Smt.And(person.Stated(condition), person.HasNoUnstated));
            script.Assert(condition.IsSided && invariant.AtMost is not null ? Smt.Is(person.Side(condition), 0) : "true");
        }

        foreach (var id in invariant.NotKnown)
        {
            script.Assert(Smt.Not(id.Split('.') is [var about, var detail]
                ? person.Known(ConditionVocabulary.Find(about)!, ConditionVocabulary.Find(about)!.FindDetail(detail)!)
                : person.Known(FactVocabulary.Find(id)!)));
        }

        return Smt.And(terms.Truth(invariant.Person, invariant.Condition).Surely, terms.Truth(invariant.Stretch, invariant.Condition).Surely);
    }

    private string Broken(ClinicalInvariant invariant, SmtRules terms, StretchRule[] rules) => Smt.Or(
        invariant.AtLeast is { } least ? Smt.Not(terms.EffectiveReaches(rules, least)) : "false",
        invariant.AtMost is { } most && most < Verdict.Avoid ? terms.EffectiveReaches(rules, most + 1) : "false",
        invariant.TriageAtLeast is { } triage ? Smt.Not(Smt.Or([.. book.Triage.Where(rule => rule.Triage >= triage).Select(rule => terms.Of(rule).Surely)])) : "false",
        invariant.TriageAtMost is { } highest ? Smt.Or([.. book.Triage.Where(rule => rule.Triage > highest).Select(rule => terms.Of(rule).Maybe)]) : "false");

    /// <summary>A clinician allowed nothing, unless the invariant holds in spite of it; the healthy have no limits either.</summary>
    private static void AssumeRecords(SmtScript script, SmtPerson person, ClinicalInvariant invariant)
    {
        foreach (var (mechanism, finding) in person.Movements)
        {
            var isPermission = finding is MovementFinding.Allowed or MovementFinding.Eases;
            script.Assert(invariant.ElseHealthy || (isPermission && !invariant.EvenIfAllowed) ? Smt.Not(person.Records(mechanism, finding)) : "true");
        }
    }

    /// <summary>Every answer that the invariant does not name is known and without risk.</summary>
    private static void AssumeHealthy(SmtScript script, SmtPerson person, ClinicalInvariant invariant)
    {
        var named = RuleNumbers.Leaves(invariant.Person).Select(leaf => leaf switch
        {
            FactExpression fact => fact.Fact.Id,
            DetailExpression detail => detail.Detail.Id,
            ConditionExpression has => has.Condition.Id,
            _ => "",
        }).Concat(invariant.NotKnown).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in person.Facts.Where(fact => !fact.IsDerived && !named.Contains(fact.Id) && fact.Group != "settling"))
        {
            var value = person.Value(fact);
            script.Assert(Smt.And(person.Known(fact), fact switch
            {
                { Kind: FactKind.YesNo } => fact.Risk == "no" ? value : Smt.Not(value),
                { Id: "age-years" } => Smt.Is(value, 40),
                { Kind: FactKind.Number, Risk: "down" } => Smt.Is(value, fact.Max),
                { Id: "bp-systolic" } => Smt.Is(value, 120),
                { Id: "bp-diastolic" } => Smt.Is(value, 75),
                { Kind: FactKind.Number, Risk: "up" } => Smt.Is(value, fact.Min),
                _ => "true",
            }));
        }

        foreach (var condition in person.Conditions.Where(condition => condition != invariant.Condition && !named.Contains(condition.Id)))
        {
            script.Assert(Smt.And(person.HasNoUnstated, Smt.Not(person.Stated(condition))));
        }
    }
}
