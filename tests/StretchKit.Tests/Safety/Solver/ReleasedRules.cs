using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>The rule packs of the last release, kept in <c>Safety/Solver/Released</c> and read by today's reader.</summary>
internal static class ReleasedRules
{
    public static IReadOnlyList<RulePack> Read()
    {
        var problems = new DiagnosticBag();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var packs = Directory.EnumerateFiles(Path.Combine(TestFiles.Tests, "Safety", "Solver", "Released"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => RulePackReader.Read(new(Path.GetFileName(path), DataFormat.Rules, File.ReadAllBytes(path)), problems, ids))
            .ToList();
        problems.ThrowIfAny();
        return packs;
    }
}
