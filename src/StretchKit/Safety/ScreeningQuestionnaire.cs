using StretchKit.Safety.Questions;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety;

/// <summary>The questions that are worth asking a person, asked one after the other or a page at a time.</summary>
/// <remarks>
/// <para>
/// Immutable: every answer gives a new questionnaire, judged anew, so an app can go back by keeping the one before. What
/// an earlier answer made needless is not asked, what it made necessary is; no question comes twice. Red flags come
/// first, and go on being offered after the first of them has decided; it ends when no answer could change anything.
/// </para>
/// <para>Safe to share between threads. Its text form shows no health data.</para>
/// </remarks>
public sealed class ScreeningQuestionnaire
{
    private readonly ISafetyEvaluator _evaluator;
    private readonly IReadOnlyList<string> _asked;

    private ScreeningQuestionnaire(ISafetyEvaluator evaluator, HealthProfile profile, Situation situation, IReadOnlyList<string> asked)
    {
        _evaluator = evaluator;
        _asked = asked;
        Profile = profile;
        Situation = situation;
        Report = evaluator.Evaluate(profile, situation);
        Next = Report.NextQuestion(asked);
    }

    /// <summary>Gets all answers so far, each with the day on which it was given.</summary>
    public HealthProfile Profile { get; }

    /// <summary>Gets the moment, with the answers that are about it and not about the person.</summary>
    public Situation Situation { get; }

    /// <summary>Gets what the answers so far say. From <see cref="Triage.Consult"/> up, show its advice at once, before any further question.</summary>
    public SafetyReport Report { get; }

    /// <summary>Gets the question to ask now, or <see langword="null"/> when none is worth asking.</summary>
    public ScreeningQuestion? Next { get; }

    /// <summary>Gets all questions that are worth asking as things stand, in the order of asking, for a page of them.</summary>
    /// <remarks>An answer to one may take others away or bring new ones.</remarks>
    public IReadOnlyList<ScreeningQuestion> Page => [.. Report.OpenQuestions.Where(question => !_asked.Contains(question.FactId, StringComparer.Ordinal))];

    /// <summary>Gets the ids of the facts that were asked, in the order of asking.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>Gets the questions that were declined and whose answers could have changed something; the result stays provisional because of them.</summary>
    public IReadOnlyList<ScreeningQuestion> Declined => Report.DeclinedQuestions;

    /// <summary>Starts to ask, or goes on with a profile that was stored.</summary>
    /// <param name="evaluator">Judges the answers.</param>
    /// <param name="profile">What is known already; <see cref="HealthProfile.Empty"/> for nothing.</param>
    /// <param name="situation">The moment; left out, nothing is known of it.</param>
    /// <returns>The questionnaire before the first answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> or <paramref name="profile"/> is <see langword="null"/>.</exception>
    public static ScreeningQuestionnaire Start(ISafetyEvaluator evaluator, HealthProfile profile, Situation? situation = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(profile);

        return new(evaluator, profile, situation ?? new(), []);
    }

    /// <summary>Takes a yes or no.</summary>
    /// <param name="factId">The <see cref="ScreeningQuestion.FactId"/> of the question.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The questionnaire after the answer.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or it is not a yes-no fact.</exception>
    public ScreeningQuestionnaire Answer(string factId, bool answer) => Take(factId, answers => answers.With(factId, FactState.Of(answer)));

    /// <summary>Takes a number.</summary>
    /// <param name="factId">The <see cref="ScreeningQuestion.FactId"/> of the question.</param>
    /// <param name="answer">The number, in the unit of the question.</param>
    /// <returns>The questionnaire after the answer.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or it is not a number fact.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range of the question.</exception>
    public ScreeningQuestionnaire Answer(string factId, int answer) => Take(factId, answers => answers.With(factId, FactState.Of((int?)answer)));

    /// <summary>Takes a choice. To the questions where it hurts and which conditions there are, answer once for each.</summary>
    /// <param name="factId">The <see cref="ScreeningQuestion.FactId"/> of the question.</param>
    /// <param name="answer">One of its <see cref="ScreeningQuestion.Choices"/>.</param>
    /// <returns>The questionnaire after the answer.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or it has no such choice.</exception>
    public ScreeningQuestionnaire Answer(string factId, string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);

        return Take(factId, answers => answers.With(factId, FactState.Of(answer)));
    }

    /// <summary>Takes the day on which a condition began, or of an operation.</summary>
    /// <param name="factId">The <see cref="ScreeningQuestion.FactId"/> of a question that asks for a day.</param>
    /// <param name="since">The day.</param>
    /// <returns>The questionnaire after the answer.</returns>
    /// <exception cref="ArgumentException">The question does not ask for the day of a stated condition.</exception>
    public ScreeningQuestionnaire Answer(string factId, DateOnly since) => Take(factId, answers => answers.WithDay(factId, since));

    /// <summary>Takes that there is no answer: the person is not sure, or does not want to say.</summary>
    /// <param name="factId">The <see cref="ScreeningQuestion.FactId"/> of the question.</param>
    /// <param name="status"><see cref="FactStatus.NotSure"/> or <see cref="FactStatus.Declined"/>; <see cref="FactStatus.NotAsked"/> leaves it open and goes on.</param>
    /// <returns>The questionnaire after the answer.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or the status needs an answer.</exception>
    public ScreeningQuestionnaire Answer(string factId, FactStatus status)
    {
        Vocabulary<FactStatus>.Defined(status, nameof(status));
        if (status is FactStatus.Known or FactStatus.Stale)
        {
            throw new ArgumentException($"'{status}' needs an answer.", nameof(status));
        }

        return Take(factId, answers => answers.With(factId, new(status)));
    }

    /// <summary>Goes on with a profile that the app changed itself, such as by a pain with side and score or a condition with its details.</summary>
    /// <param name="profile">The profile, made from <see cref="Profile"/>.</param>
    /// <returns>The questionnaire, which does not ask again what was asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    public ScreeningQuestionnaire With(HealthProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);

        return new(_evaluator, profile, Situation, _asked);
    }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(ScreeningQuestionnaire);

    private ScreeningQuestionnaire Take(string factId, Func<AnswerSheet, AnswerSheet> answer)
    {
        ArgumentNullException.ThrowIfNull(factId);
        var sheet = answer(new(Profile, Situation, DateOnly.FromDateTime(Report.JudgedAt.DateTime)));
        return new(_evaluator, sheet.Profile, sheet.Situation, _asked.Contains(factId, StringComparer.Ordinal) ? _asked : [.. _asked, factId]);
    }
}
