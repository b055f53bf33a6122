using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Takes the body of a request, or answers why it cannot be taken.</summary>
internal static class BodyReading
{
    /// <summary>Gives a body of which at least something could be read, faults and all, or the answer that refuses it.</summary>
    public static async Task<(RequestBody<T>? Body, IResult? Refusal)> TakeAsync<T>(this BodyReader reader, HttpContext context)
        where T : class, new()
    {
        var (bytes, refusal) = await BodyBytes.ReadAsync(context.Request, context.RequestAborted);
        if (refusal is { } status)
        {
            return (null, Problems.Refused(status));
        }

        var body = reader.Read<T>(bytes);
        return body.Faults.IsUnreadable ? (null, Problems.Faults(body.Faults.InOrder)) : (body, null);
    }
}
