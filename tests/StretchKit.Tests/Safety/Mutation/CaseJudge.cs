using StretchKit.Safety.Cases;
using StretchKit.Safety.Rules;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>The cases of the rule itself: those in its pack and those of <c>rule-cases.json</c>.</summary>
internal sealed class CaseJudge : IMutantJudge
{
    public string Name => "a case of the rule";

    public string? Catches(Mutant mutant)
    {
        var pack = new RulePack { Vocabulary = mutant.Read.Vocabulary };
        pack.Rules.AddRange(mutant.Read.Rules);
        pack.Triage.AddRange(mutant.Read.Triage);
        pack.Screens.AddRange(mutant.Read.Screens);
        pack.Cases.AddRange(mutant.Subject.Read.Cases);
        return RuleCases.Of(mutant.Subject.Id).FirstOrDefault(one => !one.Holds(mutant.Read))?.Json.ToJsonString()
            ?? new CaseRunner(pack, TestServices.Catalog.Stretches).Run().FirstOrDefault(outcome => outcome.Failure is not null)?.Failure;
    }
}
