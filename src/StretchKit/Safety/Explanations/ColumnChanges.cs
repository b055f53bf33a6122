namespace StretchKit.Safety.Explanations;

/// <summary>Finds for one stretch on one side which single answers would give another verdict, and which rules are one answer away.</summary>
/// <remarks>Found by judging the person anew with each answer, so nothing is said that the rules would not do.</remarks>
internal sealed class ColumnChanges(JudgedPerson judged, int column)
{
    private readonly Verdict _now = judged.Effective(column);

    /// <summary>Gives the verdicts that other answers would give, the mildest first; of numbers the nearest.</summary>
    public IReadOnlyList<StretchVerdict> Verdicts() =>
        [.. Other()
            .Where(other => other.Verdict != _now)
            .GroupBy(other => (other.Supposition.FactId, other.Verdict))
            .SelectMany(same => Smallest([.. same]))
            .OrderBy(other => other.Verdict)
            .ThenBy(other => other.Supposition.FactId, StringComparer.Ordinal)
            .ThenBy(other => other.Supposition.Number?.Number)
            .Select(other => other.Judged.VerdictOf(column, other.Supposition, ChangedBy(other)))];

    /// <summary>Gives the rules that do not hold and would with one other answer, above what counts now, the firmest first.</summary>
    public IReadOnlyList<SafetyFinding> NearMisses()
    {
        var here = new ColumnExplanation(judged, column);
        return
            [.. Other()
                .Where(other => !other.Supposition.IsOpen && other.Verdict > _now)
                .OrderBy(other => other.Supposition.Distance)
                .SelectMany(other => new ColumnExplanation(other.Judged, column).NearMisses(other.Supposition, here, _now))
                .DistinctBy(finding => (finding.RuleId, finding.Verdict, Fact: finding.OpenFacts[0]))
                .OrderByDescending(finding => finding.Verdict)
                .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
    }

    /// <summary>Of several answers to one question with one verdict, keeps the nearest number; open numbers that follow each other are one.</summary>
    private static IEnumerable<Change> Smallest(Change[] same)
    {
        if (same[0].Supposition.Number is null)
        {
            return same.DistinctBy(other => other.Supposition.Text);
        }

        return same[0].Supposition.IsOpen ? Joined(same) : [same.MinBy(other => other.Supposition.Distance)!];
    }

    private static List<Change> Joined(Change[] same)
    {
        var joined = new List<Change>();
        foreach (var other in same.OrderBy(other => other.Supposition.Number!.Value.Number))
        {
            var number = other.Supposition.Number!.Value;
            if (joined.Count > 0 && joined[^1].Supposition is var before && before.Number!.Value.Beyond == number.Lowest)
            {
                var whole = before.Number.Value with { Beyond = number.Beyond };
                joined[^1] = joined[^1] with { Supposition = before with { Number = whole, Text = before.Say!(whole) } };
            }
            else
            {
                joined.Add(other);
            }
        }

        return joined;
    }

    private IEnumerable<Change> Other()
    {
        foreach (var supposed in judged.Supposed?.All ?? [])
        {
            var isSame = supposed.Masks.Effective(column) == judged.Masks.Effective(column);
            var mayCloseTheScreen = judged.IsHeldBack(column) && supposed.Supposition.IsOpen;
            if ((!isSame || mayCloseTheScreen) && supposed.Judged is { } other)
            {
                yield return new(supposed.Supposition, other, other.Effective(column));
            }
        }
    }

    /// <summary>Names the rules that make the difference: those that would decide, or those that decide now and no longer would.</summary>
    private string[] ChangedBy(Change other) =>
        [.. new ColumnExplanation(other.Verdict > _now ? other.Judged : judged, column).Findings()
            .Where(finding => finding.Decides)
            .Select(finding => finding.RuleId)
            .Distinct(StringComparer.Ordinal)];

    private sealed record Change(Supposition Supposition, JudgedPerson Judged, Verdict Verdict);
}
