using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Hands the bytes of the profile to the library, and gives its diagnostics their place in the whole body.</summary>
internal static class ProfileReader
{
    private const string Property = "profile";

    public static HealthProfile Read<T>(RequestBody<T> body)
        where T : PersonBody
    {
        if (body.Value.Profile is null)
        {
            return HealthProfile.Empty;
        }

        try
        {
            return HealthProfile.Read(body.BytesOf(Property), Property);
        }
        catch (StretchKitDataException problems)
        {
            foreach (var problem in problems.Diagnostics)
            {
                body.Faults.Add(Placed(problem, body.PlaceOf(Property)));
            }

            return HealthProfile.Empty;
        }
    }

    private static Fault Placed(DataDiagnostic problem, (int Line, int Column) profile) => new()
    {
        Code = problem.Code,
        Path = $"$.{Property}{problem.Path[1..]}",
        Line = profile.Line + problem.Line - 1,
        Column = problem.Line == 1 ? profile.Column + problem.Column - 1 : problem.Column,
        Problem = problem.Problem,
        Remedy = problem.Remedy,
        NearestName = problem.NearestName,
    };
}
