using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Tests.Safety.Solver;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// Asks the solver who could tell a mutant from its subject, judged alone: nobody (equivalent), or only somebody who gets
/// the same verdict from another outcome of the same rules.
/// </summary>
internal static class SolverJudge
{
    public static MutantProof Prove(Mutant mutant)
    {
        if (!mutant.Subject.IsAboutStretches)
        {
            return ProvePerson(mutant);
        }

        StretchRule[] before = [.. mutant.Subject.Read.Rules];
        StretchRule[] after = [.. mutant.Read.Rules];
        return FindVerdict(before, after) is { } witness ? new(MutantProofKind.Different, witness)
            : FindOutcome(before, after) is { } other ? new(MutantProofKind.SameVerdict, other)
            : new(MutantProofKind.Equivalent, null);
    }

    /// <summary>Finds somebody for whom the verdict of the two is another, or the remark that it often helps.</summary>
    private static Witness? FindVerdict(StretchRule[] before, StretchRule[] after)
    {
        var (script, person, stretch, rules) = Begin([.. before, .. after]);
        var differs = Enum.GetValues<Verdict>().Where(verdict => verdict > Verdict.Suitable).SelectMany(verdict => new[]
        {
            Unlike(rules.LowestReaches(before, verdict), rules.LowestReaches(after, verdict)),
            Unlike(rules.EffectiveReaches(before, verdict), rules.EffectiveReaches(after, verdict)),
            Unlike(rules.HighestReaches(before, verdict), rules.HighestReaches(after, verdict)),
        });
        return Find(script, person, stretch, Smt.Or([.. differs, Unlike(Helpful(before), Helpful(after))]));

        string Helpful(StretchRule[] some) => Smt.Or([.. some.Where(rule => rule.IsHelpful).Select(rule => Smt.And(
            rules.Of(rule).Holds.Surely,
            Smt.Not(Smt.Or([.. some.Where(other => other.Verdict > rule.Verdict).Select(rules.Of).Select(other => Smt.Or(other.Holds.Surely, Counts(other)))]))))]);
    }

    /// <summary>Finds somebody for whom rules of one outcome hold, or could hold, in the one and not in the other.</summary>
    private static Witness? FindOutcome(StretchRule[] before, StretchRule[] after)
    {
        var (script, person, stretch, rules) = Begin([.. before, .. after]);
        var differs = before.Concat(after).Select(Outcome).Distinct().SelectMany(key => Differences(
            [.. before.Where(rule => Outcome(rule) == key).Select(rules.Of)],
            [.. after.Where(rule => Outcome(rule) == key).Select(rules.Of)]));
        return Find(script, person, stretch, Smt.Or([.. differs]));
    }

    private static MutantProof ProvePerson(Mutant mutant)
    {
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var rules = new SmtRules(script, person, null);
        var (surely, maybe) = (mutant.Subject.Read, mutant.Read) switch
        {
            // Where the outcome is another, whoever it holds for, or could hold for, can tell.
            ({ Triage: [var before] }, { Triage: [var after] }) when (before.Triage, before.WhenNotSure) == (after.Triage, after.WhenNotSure) =>
                (Unlike(rules.Of(before).Surely, rules.Of(after).Surely), Unlike(rules.Of(before).Maybe, rules.Of(after).Maybe)),
            ({ Screens: [var before] }, { Screens: [var after] }) when AskTheSame(before, after) =>
                (Unlike(rules.Truth(before.When, null).Surely, rules.Truth(after.When, null).Surely), "false"),
            ({ Triage: [var before] }, _) => (rules.Of(before).Surely, "false"),
            (var before, _) => (rules.Truth(before.Screens[0].When, null).Surely, "false"),
        };
        SmtPersonAxioms.AddTo(script, person);
        using var solver = new SolverProcess(script.ToString());
        if (solver.Find(surely, script.Constants) is { } values)
        {
            return new(MutantProofKind.Different, Witness.Of(values, person, null));
        }

        // A rule that only could hold matters where somebody may not be sure, or a detail is open.
        var isOpen = mutant.Subject.Read.Triage is [{ WhenNotSure: not null } or { Condition: not null }];
        return solver.Find(maybe, script.Constants) is not { } open ? new(MutantProofKind.Equivalent, null)
            : new(isOpen ? MutantProofKind.Different : MutantProofKind.SameVerdict, Witness.Of(open, person, null));
    }

    private static bool AskTheSame(Screen one, Screen other) =>
        one.Require.SequenceEqual(other.Require) && one.Offer.SequenceEqual(other.Offer) && one.ComesFirst == other.ComesFirst;

    private static (SmtScript, SmtPerson, SmtStretch, SmtRules) Begin(StretchRule[] all)
    {
        var script = new SmtScript();
        var person = new SmtPerson(script);
        var stretch = new SmtStretch(script, all.Select(rule => rule.Stretch));
        var rules = new SmtRules(script, person, stretch);
        Array.ForEach(all, rule => rules.Of(rule));
        return (script, person, stretch, rules);
    }

    private static Witness? Find(SmtScript script, SmtPerson person, SmtStretch? stretch, string term)
    {
        SmtPersonAxioms.AddTo(script, person);
        using var solver = new SolverProcess(script.ToString());
        return solver.Find(term, script.Constants) is { } values ? Witness.Of(values, person, stretch) : null;
    }

    /// <summary>Two rules of one outcome are told apart by nothing but when they hold, could hold, and count in full.</summary>
    private static (Verdict, Verdict?, bool, bool, string, bool) Outcome(StretchRule rule) =>
        (rule.Verdict, rule.WhenUnknown, rule.IsHelpful, rule.IsWeaklyBased, string.Join(" ", rule.Modifications), rule.Condition is null);

    private static IEnumerable<string> Differences(SmtRule[] before, SmtRule[] after)
    {
        yield return Unlike(Smt.Or([.. before.Select(rule => rule.Holds.Surely)]), Smt.Or([.. after.Select(rule => rule.Holds.Surely)]));
        yield return Unlike(Smt.Or([.. before.Select(rule => rule.Holds.Maybe)]), Smt.Or([.. after.Select(rule => rule.Holds.Maybe)]));
        yield return Unlike(Smt.Or([.. before.Select(Counts)]), Smt.Or([.. after.Select(Counts)]));
    }

    private static string Counts(SmtRule rule) => Smt.And(rule.Holds.Maybe, rule.IsStated);

    private static string Unlike(string one, string other) => one == other ? "false" : $"(not (= {one} {other}))";
}
