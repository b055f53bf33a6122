using StretchKit.Localization;
using StretchKit.Safety.Questions;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>
/// Other details of the conditions that are stated: a clearance, a plan, more time gone by, another answer. What
/// happened and does not grow old, such as the approach of an operation, is not supposed otherwise.
/// </summary>
internal static class ConditionSuppositions
{
    private const int DaysInWeek = 7;

    public static IEnumerable<Supposition> Of(PersonFacts person, AnswerSpace answers) =>
        person.Profile.Conditions.SelectMany((stated, index) => Of(person, answers, stated, index));

    private static IEnumerable<Supposition> Of(PersonFacts person, AnswerSpace answers, ReportedCondition stated, int index)
    {
        var definition = ConditionVocabulary.Find(stated.Id)!;
        var instance = ConditionInstance.From(stated, definition, person.Today);
        return definition.AllDetails.SelectMany(detail =>
            Of(definition, detail, instance.Detail(detail.Id), answers).Select(answer => Supposition(person, index, definition, detail, answer)));
    }

    private static IEnumerable<Answer> Of(ConditionDefinition definition, DetailDefinition detail, FactState known, AnswerSpace answers)
    {
        var isOpen = !known.IsKnown;
        var name = ("condition", (object)Message.Of($"condition.{definition.Id}"));
        var question = ("question", (object)QuestionForm.Of(definition, detail.Id).Text);
        if (detail.Kind is FactKind.Since or FactKind.Number)
        {
            var isTime = detail.Kind is FactKind.Since;
            Message Say(NumberAnswer answer) => isTime ? answer.Say($"suppose.{detail.Unit}-", name) : answer.Say("suppose.", question);
            return NumberAnswer
                .Other(NumberAnswer.Starts(answers.Of(definition, detail)), isOpen ? null : known.Number, isTime || detail.Advances is not FactAdvance.Never)
                .Select(answer => new Answer(FactState.Of((int?)answer.Number), Say(answer), isOpen, answer, Say));
        }

        return answers.Of(definition, detail)
            .Where(answer => isOpen || (answer != known && MayBecome(detail, known, answer)))
            .Select(answer => new Answer(
                answer,
                detail.Id is ConditionDefinition.Cleared or ConditionDefinition.PlanRecorded ? Message.Of($"suppose.{detail.Id}", name) : FactSuppositions.Say(answer, question),
                isOpen));
    }

    /// <summary>A record is made and not taken back; what never grows old only comes true.</summary>
    private static bool MayBecome(DetailDefinition detail, FactState known, FactState answer) =>
        detail.ExpiresDays is not null || (detail.Kind is FactKind.YesNo && known.YesNo is false && answer.YesNo is true);

    private static Supposition Supposition(PersonFacts person, int index, ConditionDefinition definition, DetailDefinition detail, Answer answer)
    {
        var profile = person.Profile;
        ReportedCondition[] conditions = [.. profile.Conditions];
        conditions[index] = With(conditions[index], definition, detail, answer.State, person.Today);
        return new($"{definition.Id}.{detail.Id}", answer.Text, HealthProfile.Of(profile.Facts, profile.Pains, conditions, profile.Movements), person.Situation)
        {
            Number = answer.Number,
            Say = answer.Say,
            IsOpen = answer.IsOpen,
        };
    }

    private static ReportedCondition With(ReportedCondition stated, ConditionDefinition definition, DetailDefinition detail, FactState state, DateOnly today)
    {
        if (detail.Kind is FactKind.Since)
        {
            var days = state.Number!.Value * (detail.Unit == "weeks" ? DaysInWeek : 1);
            return stated with
            {
                Since = today.AddDays(-days),
                Details = [.. stated.Details.Where(one => definition.FindDetail(one.Id)?.Kind is not FactKind.Since)],
            };
        }

        var fact = new HealthFact { Id = detail.Id, Status = FactStatus.Known, YesNo = state.YesNo, Number = state.Number, Choice = state.Choice, RecordedOn = today };
        return stated with { Details = [.. stated.Details.Where(one => one.Id != detail.Id), fact] };
    }

    private readonly record struct Answer(FactState State, Message Text, bool IsOpen, NumberAnswer? Number = null, Func<NumberAnswer, Message>? Say = null);
}
