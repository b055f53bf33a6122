using System.Globalization;
using FluentAssertions;
using StretchKit.Serialization;

namespace StretchKit.Tests.Serialization;

/// <summary>
/// Checks one broken file of a corpus. Where one fault makes others, all codes are given, the one at the mark first.
/// </summary>
internal static class Corpus
{
    public static void Check(string format, string good, string find, string replacement, string code, string path)
    {
        var (json, line, column) = BrokenFile.Of(good, find, replacement);

        var problems = BrokenFile.Problems(format, json);

        var codes = code.Split(' ');
        problems.Select(Describe).Should().Contain(string.Create(CultureInfo.InvariantCulture, $"{codes[0]} {path} ({line},{column})"));
        problems.Select(problem => problem.Code).Should().BeEquivalentTo(codes, "of {0}", string.Join("; ", problems));
        problems.Should().OnlyContain(problem => problem.Source == "mine.json" && problem.Problem.Length > 0 && problem.Remedy.Length > 0);
    }

    private static string Describe(DataDiagnostic problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Code} {problem.Path} ({problem.Line},{problem.Column})");
}
