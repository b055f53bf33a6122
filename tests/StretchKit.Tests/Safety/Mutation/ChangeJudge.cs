using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>The approved list of what each rule changes about a stretch: every cap, prop and cue.</summary>
internal sealed class ChangeJudge : IMutantJudge
{
    public const string File = "Safety/rule-changes.approved.txt";

    private readonly ILookup<string, string> _approved = System.IO.File.ReadLines(Path.Combine(TestFiles.Tests, File)).ToLookup(Subject, StringComparer.Ordinal);

    public string Name => "the list of changes";

    public string? Catches(Mutant mutant) => Lines(mutant.Read.Rules).SequenceEqual(_approved[mutant.Subject.Id]) ? null : "what it changes is not what was approved";

    /// <summary>Writes a line for each rule that says "modify": its id and what it asks for.</summary>
    public static IEnumerable<string> Lines(IEnumerable<StretchRule> rules) => rules
        .Where(rule => rule.Verdict is Verdict.Modify)
        .Select(rule => $"{rule.Id}: {string.Join(" ", rule.Modifications)}")
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string Subject(string line) => line[..line.IndexOfAny(['.', ':'])];
}
