using StretchKit.Anatomy;
using StretchKit.Screening;

namespace StretchKit.Composition;

/// <summary>Turns the results of self-assessments into wishes.</summary>
internal static class AssessmentFollower
{
    public static CompositionRequest Follow(CompositionRequest request, DateOnly today, bool moreForTighterSide)
    {
        var person = PersonFacts.From(request.Person, request.Situation, today);
        var found = SelfAssessment.All
            .Select(assessment => person[assessment.FactId].Choice is { } choice ? assessment.FocusOf(choice) : null)
            .OfType<AssessmentFocus>()
            .ToList();
        var focus = request.Focus.Union(found.Select(TargetOf)).ToList();
        var sides = found.Select(one => one.Side).Where(side => side is not BodySide.Both).Distinct().ToList();
        return request with
        {
            Focus = focus,
            SideEmphasis = moreForTighterSide && sides is [var side] && request.SideEmphasis is BodySide.Both ? side : request.SideEmphasis,
        };
    }

    private static FocusTarget TargetOf(AssessmentFocus focus) => focus switch
    {
        { Muscle: { } muscle } => muscle,
        { Region: { } region } => region,
        _ => default,
    };
}
