using StretchKit.Screening;

namespace StretchKit.Safety.Analysis;

/// <summary>A made-up person who says only what some rules read, and the moment.</summary>
/// <param name="Profile">The person.</param>
/// <param name="Situation">The moment.</param>
/// <param name="Answers">What was said, one answer each, in ids.</param>
internal sealed record WitnessPerson(HealthProfile Profile, Situation Situation, IReadOnlyList<string> Answers)
{
    public static WitnessPerson Nobody { get; } = new(HealthProfile.Empty, new(), []);

    public WitnessPerson With(string answer, HealthProfile profile) => new(profile, Situation, [.. Answers, answer]);

    public WitnessPerson With(string answer, Situation situation) => new(Profile, situation, [.. Answers, answer]);
}
