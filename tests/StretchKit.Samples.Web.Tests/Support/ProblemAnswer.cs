using System.Text.Json;

namespace StretchKit.Samples.Web.Tests.Support;

/// <summary>A problem as a caller sees it.</summary>
public sealed record ProblemAnswer(int Status, string MediaType, JsonElement Body)
{
    public string Detail => Body.GetProperty("detail").GetString()!;

    /// <summary>Gets every fault as "code path".</summary>
    public IEnumerable<string> Faults => Errors.Select(error => $"{error.GetProperty("code").GetString()} {error.GetProperty("path").GetString()}");

    public IReadOnlyList<JsonElement> Errors => [.. Body.GetProperty("errors").EnumerateArray()];

    public static async Task<ProblemAnswer> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().NotContain("   at ", "a problem shows no stack trace");
        return new((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType!, JsonDocument.Parse(text).RootElement);
    }
}
