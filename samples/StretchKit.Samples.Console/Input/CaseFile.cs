using System.Text.Json;

namespace StretchKit.Samples.Console.Input;

/// <summary>Looks into a file of cases for the pack that it belongs to.</summary>
internal static class CaseFile
{
    /// <summary>Gives the id of the pack; <see langword="null"/> when there is none to be seen.</summary>
    public static string? PackOf(byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty("pack", out var pack) && pack.ValueKind is JsonValueKind.String ? pack.GetString() : null;
        }
        catch (JsonException)
        {
            // The library says where it is broken.
            return null;
        }
    }
}
