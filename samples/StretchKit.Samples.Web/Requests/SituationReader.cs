using StretchKit.Screening;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Makes a situation of what a body says of the moment.</summary>
internal static class SituationReader
{
    public static Situation Read<T>(RequestBody<T> body)
        where T : SituationBody => new()
        {
            Context = body.Value.Context ?? default,
            Surface = body.Value.Surface,
            SinceWaking = Minutes(body, nameof(SituationBody.MinutesSinceWaking), body.Value.MinutesSinceWaking),
            SinceMeal = Minutes(body, nameof(SituationBody.MinutesSinceMeal), body.Value.MinutesSinceMeal),
            PowerActivityNext = body.Value.PowerActivityNext,
        };

    private static TimeSpan? Minutes<T>(RequestBody<T> body, string property, int? minutes) =>
        minutes is { } number && WholeNumber.IsWithin(body, property, number, 0, RequestLimits.SituationMinutes)
            ? TimeSpan.FromMinutes(number)
            : null;
}
