using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Questions;

/// <summary>Puts answers where they belong: into the profile, a stated condition, a pain, or the situation.</summary>
internal sealed record AnswerSheet(HealthProfile Profile, Situation Situation, DateOnly Today)
{
    /// <summary>Enters an answer, or that there is none.</summary>
    public AnswerSheet With(string factId, FactState answer)
    {
        if (factId.Contains('.', StringComparison.Ordinal))
        {
            return WithDetail(factId, answer);
        }

        return (factId, answer) switch
        {
            (PersonFacts.WherePain, { Choice: { } region }) => this with { Profile = Profile.WithPain(new() { Region = Parsed<BodyRegion>(factId, region), RecordedOn = Today }) },
            (PersonFacts.WherePain or PersonFacts.WhichConditions, { Status: not FactStatus.Known }) => this,
            (PersonFacts.WhichConditions, { Choice: { } id }) => this with { Profile = Profile.WithCondition(new ReportedCondition { Id = id, RecordedOn = Today }) },
            ("minutes-since-waking", { Number: { } minutes }) => this with { Situation = Situation with { SinceWaking = TimeSpan.FromMinutes(minutes) } },
            ("minutes-since-meal", { Number: { } minutes }) => this with { Situation = Situation with { SinceMeal = TimeSpan.FromMinutes(minutes) } },
            ("next-activity", { Choice: { } next }) => this with { Situation = Situation with { PowerActivityNext = next == "power" } },
            _ => this with { Profile = Answered(factId, answer) },
        };
    }

    /// <summary>Enters the day on which a stated condition began.</summary>
    public AnswerSheet WithDay(string factId, DateOnly since)
    {
        var (conditionId, detailId) = Split(factId);
        if (ConditionVocabulary.Find(conditionId)?.FindDetail(detailId)?.Kind is not FactKind.Since)
        {
            throw new ArgumentException($"'{factId}' does not ask for a day.", nameof(factId));
        }

        return Change(conditionId, factId, condition => condition with { Since = since, RecordedOn = condition.RecordedOn ?? Today });
    }

    private HealthProfile Answered(string factId, FactState answer) => answer switch
    {
        { YesNo: { } yesNo } => Profile.With(factId, yesNo, Today),
        { Number: { } number } => Profile.With(factId, number, Today),
        { Choice: { } choice } => Profile.With(factId, choice, Today),
        _ => Profile.WithStatus(factId, answer.Status, Today),
    };

    private AnswerSheet WithDetail(string factId, FactState answer)
    {
        var (conditionId, detailId) = Split(factId);
        var fact = new HealthFact { Id = detailId, Status = answer.Status, YesNo = answer.YesNo, Number = answer.Number, Choice = answer.Choice, RecordedOn = Today };
        return Change(conditionId, factId, condition => condition with { Details = [.. condition.Details.Where(detail => detail.Id != detailId), fact] });
    }

    /// <summary>Changes every statement of a condition; whether the answer fits is checked where it is stated.</summary>
    private AnswerSheet Change(string conditionId, string factId, Func<ReportedCondition, ReportedCondition> change)
    {
        if (Profile.Conditions.All(condition => condition.Id != conditionId))
        {
            throw new ArgumentException($"'{factId}' asks about a condition that is not stated.", nameof(factId));
        }

        var changed = Profile.Conditions.Select(condition => condition.Id == conditionId ? change(condition) : condition);
        var without = Profile.Conditions.Select(condition => condition.Id).Distinct(StringComparer.Ordinal).Aggregate(Profile, (profile, id) => profile.WithoutCondition(id));
        return this with { Profile = changed.Aggregate(without, (profile, condition) => profile.WithCondition(condition)) };
    }

    private static (string ConditionId, string DetailId) Split(string factId)
    {
        var dot = factId.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (factId, "") : (factId[..dot], factId[(dot + 1)..]);
    }

    private static T Parsed<T>(string factId, string choice)
        where T : struct, Enum =>
        Vocabulary<T>.TryParse(choice, out var value)
            ? value
            : throw new ArgumentException($"'{choice}' is not a choice of '{factId}'; use {string.Join(", ", Vocabulary<T>.Names)}.", nameof(choice));
}
