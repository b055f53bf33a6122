using System.Diagnostics;
using System.Text.Json;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Schemas;

/// <summary>Asks ajv, through <c>tools/schema-check/check.mjs</c>, whether texts keep the published schemas.</summary>
internal static class SchemaCheck
{
    private static readonly string Tool = Path.Combine(TestFiles.Repository, "tools", "schema-check");

    /// <summary>Gets the published schemas by the short name of their format.</summary>
    public static IReadOnlyDictionary<string, string> Paths { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["catalog"] = Path.Combine(TestFiles.Repository, "src", "StretchKit", "Catalog", "Data", "catalog.schema.json"),
        ["profile"] = Path.Combine(TestFiles.Repository, "src", "StretchKit", "Screening", "Data", "profile.schema.json"),
        ["rules"] = Path.Combine(TestFiles.Repository, "src", "StretchKit", "Safety", "Data", "rules.schema.json"),
    };

    /// <summary>Tells what is missing to run the check, or <see langword="null"/> when nothing is.</summary>
    public static string? Missing()
    {
        if (!Directory.Exists(Path.Combine(Tool, "node_modules", "ajv")))
        {
            return "ajv is not installed";
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe"))) ? null : "node is not installed";
    }

    /// <summary>Gives ajv's answer to each case: an empty text when it keeps the schema, else the errors.</summary>
    public static IReadOnlyList<string> Run(IEnumerable<SchemaCase> cases)
    {
        if (Missing() is { } missing)
        {
            throw new InvalidOperationException($"{missing}; run 'npm ci' in tools/schema-check.");
        }

        var start = new ProcessStartInfo("node", [Path.Combine(Tool, "check.mjs")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(new
        {
            schemas = Paths,
            cases = cases.Select(one => new { schema = one.Format, text = one.Text }),
        }));
        process.StandardInput.Close();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(errors.Result);
        }

        using var answers = JsonDocument.Parse(output.Result);
        return [.. answers.RootElement.EnumerateArray().Select(answer => answer.GetProperty("valid").GetBoolean() ? "" : answer.GetProperty("error").GetString()!)];
    }
}
