using StretchKit.Localization;
using StretchKit.Safety.Questions;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>
/// Other answers to plain facts. What cannot become otherwise is not supposed: an age, an answer that never grows old,
/// and what was recorded of a session; nor what nobody is asked yet. Time only goes forward.
/// </summary>
internal static class FactSuppositions
{
    private const string Situations = "situation";

    private const string Settling = "settling";

    public static IEnumerable<Supposition> Of(PersonFacts person, AnswerSpace answers) =>
        FactVocabulary.All.Where(fact => !fact.IsDerived && person.AskedBy(fact.Id) == fact.Id && IsSupposable(fact, person)).SelectMany(fact => Of(fact, person, answers));

    private static bool IsSupposable(FactDefinition fact, PersonFacts person) => fact switch
    {
        { Id: "pain-score-now" } => false,
        { Id: PersonFacts.NoPain } when person.Profile.Pains.Count > 0 => false,
        { IsNoUnlessRecorded: true } => fact.Risk == "no" && !person[fact].Truth.IsTrue,
        { Group: Settling } => !person[fact].IsKnown,
        { Group: Situations } => true,
        _ => !person[fact].IsKnown || fact.ExpiresDays is not null,
    };

    private static IEnumerable<Supposition> Of(FactDefinition fact, PersonFacts person, AnswerSpace answers)
    {
        var known = person[fact];
        var question = ("question", (object)Message.Of($"question.{fact.Id}"));
        var sheet = new AnswerSheet(person.Profile, person.Situation, person.Today);
        if (fact.Kind is FactKind.Number)
        {
            return NumberAnswer
                .Other(NumberAnswer.Starts(answers.Of(fact)), known.IsKnown ? known.Number : null, fact.Advances is not FactAdvance.Never || fact.Group == Situations)
                .Select(answer => Of(fact.Id, answer.Say("suppose.", question), sheet.With(fact.Id, FactState.Of((int?)answer.Number))) with
                {
                    Number = answer,
                    Say = one => one.Say("suppose.", question),
                    IsOpen = !known.IsKnown,
                });
        }

        return answers.Of(fact)
            .Where(answer => !known.IsKnown || answer != known)
            .Where(answer => !fact.IsNoUnlessRecorded || answer == FactState.Yes)
            .Select(answer => Of(fact.Id, Say(answer, question), sheet.With(fact.Id, answer)) with { IsOpen = !known.IsKnown });
    }

    /// <summary>Says a yes, a no or a choice as the answer to a question.</summary>
    public static Message Say(FactState answer, (string Name, object Value) question) => answer switch
    {
        { YesNo: true } => Message.Of("suppose.yes", question),
        { YesNo: false } => Message.Of("suppose.no", question),
        _ => Message.Of("suppose.choice", question, ("choice", Message.Of($"choice.{answer.Choice}"))),
    };

    private static Supposition Of(string factId, Message text, AnswerSheet sheet) => new(factId, text, sheet.Profile, sheet.Situation);
}
