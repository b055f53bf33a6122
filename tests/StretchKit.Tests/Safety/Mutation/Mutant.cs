using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>A subject with one small mistake in it, and the rules that come of it.</summary>
internal sealed record Mutant(RuleSubject Subject, string Place, string Change, RulePack Read)
{
    /// <summary>Gives all mutants that the reader of packs lets in, and how many it refuses.</summary>
    public static IEnumerable<Mutant> Of(RuleSubject subject, Action? whenRefused = null)
    {
        foreach (var variant in RuleVariants.Of(subject.Json, subject.List))
        {
            // A variant without a place is the subject left out.
            if (subject.ReadInstead(variant.Place.Length == 0 ? null : variant.Node!.AsObject()) is { } read)
            {
                yield return new(subject, variant.Place, variant.Change, read);
            }
            else
            {
                whenRefused?.Invoke();
            }
        }
    }

    public override string ToString() => Place.Length == 0 ? $"{Subject.Id}: {Change}" : $"{Subject.Id} {Place}: {Change}";
}
