using FluentAssertions;
using StretchKit.Evidence;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// What a solver proves of the rules as they were read, for every person and every stretch there could be. It reads
/// the parsed rules and not the masks, so it is a way of its own to the same answers.
/// </summary>
[Trait("Duration", "Long")]
public sealed class SolverGateTests
{
    [SolverFact]
    public void StretchRules_AllOfThem_AreReachableDecisiveAndNotShadowed() =>
        Listed.Account(new UsefulnessProofs(TestServices.Rules).Run(), "unreachable", "not real", "not decisive", "shadowed");

    [SolverFact]
    public void TriageRulesAndScreens_AllOfThem_AreReachable() =>
        new UsefulnessProofs(TestServices.Rules).RunTriage().Should().BeEmpty();

    [SolverFact]
    public void Unknowns_AllRules_AreContainedAndNarrow() =>
        new KleeneProofs(TestServices.Rules).Run().Should().BeEmpty();

    [SolverFact]
    public void MoreRisk_AllRules_NeverMakesAnythingMilder() =>
        Listed.Account(new RiskProofs(TestServices.Rules).Run(), "not monotone");

    [SolverFact]
    public void MoreLoad_AllRules_NeverMakesAStretchMilder() =>
        Listed.Account(new LoadProofs(TestServices.Rules).Run(), "milder by a load");

    [SolverFact]
    public void ClinicalInvariants_AllOfThem_HoldForEverybody()
    {
        var invariants = ClinicalInvariant.All();

        invariants.Should().HaveCountGreaterThanOrEqualTo(15).And.OnlyHaveUniqueItems(invariant => invariant.Id);
        invariants.SelectMany(invariant => invariant.Cite).Should().NotContain(id => SourceRegister.Find(id) == null);
        Listed.Account(new InvariantProofs(TestServices.Rules).Run(invariants), "broken", "about nobody");
    }

    [SolverFact]
    public void Rules_AgainstTheLastRelease_AreNowhereWeaker() =>
        Listed.Account(new ReleaseProofs(ReleasedRules.Read(), TestServices.Rules).Run(), "weaker");
}
