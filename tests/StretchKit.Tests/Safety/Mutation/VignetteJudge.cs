using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>The people of <c>triage-vignettes.json</c>, each judged by all rules on the person with the mutant among them.</summary>
internal sealed class VignetteJudge : IMutantJudge
{
    private readonly (TriageVignette Vignette, PersonFacts Person)[] _people =
        [.. TriageVignette.All.Select(vignette => (vignette, PersonFacts.From(vignette.Person, new(), TestPeople.Today)))];

    public string Name => "a vignette";

    public string? Catches(Mutant mutant)
    {
        if (mutant.Subject.IsAboutStretches)
        {
            return null;
        }

        var id = mutant.Subject.Id;
        var rules = TestServices.Rules;
        var book = RuleBook.Of(
            [.. rules.Screens.Where(screen => screen.Id != id), .. mutant.Read.Screens],
            [.. rules.Triage.Where(rule => rule.Id != id), .. mutant.Read.Triage],
            []);
        return _people.Where(one => !Holds(one.Vignette, TriageJudge.Judge(book, one.Person))).Select(one => one.Vignette.Name).FirstOrDefault();
    }

    private static bool Holds(TriageVignette vignette, TriageResult result) =>
        result.Triage == vignette.Triage
        && (vignette.Rule is not { } rule || result.Findings.Any(finding => finding.RuleId == rule))
        && !result.Findings.Any(finding => finding.RuleId == vignette.Without)
        && (vignette.QuestionsFirst is not { } first || result.Needed.ComeFirst == first);
}
