using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Explanations;

/// <summary>Says of one stretch on one side which rules hold or could hold, and which of them decided.</summary>
internal sealed class ColumnExplanation(JudgedPerson judged, int column)
{
    private const string OpenQuestionsRule = "open-questions";

    private readonly List<HeldRule> _held = Joined(judged.Held, column);

    /// <summary>Gives the remarks, the firmest first, then by rule id; of what nobody asked about only the firmest.</summary>
    public IReadOnlyList<SafetyFinding> Findings()
    {
        var effective = judged.Effective(column);
        var unasked = _held
            .Where(rule => rule.IsUnasked && rule.Part.Rule.Verdict > Verdict.Suitable)
            .OrderByDescending(rule => rule.Part.Rule.Verdict)
            .ThenBy(rule => rule.Part.Rule.Id, StringComparer.Ordinal)
            .Take(1);
        var findings = _held.Where(rule => !rule.IsUnasked).Concat(unasked).Select(rule => Report(rule, effective));
        if (judged.IsHeldBack(column))
        {
            findings = findings.Append(OpenQuestions());
        }

        return [.. findings
            .OrderByDescending(finding => finding.IsCertain)
            .DistinctBy(finding => (finding.RuleId, finding.Verdict))
            .OrderByDescending(finding => finding.Verdict)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
    }

    /// <summary>Gives the changes that the rules of verdict modify ask for. A composition asks it of many columns, so only those rules are looked at.</summary>
    public static IReadOnlyList<Modification> Modifications(JudgedPerson judged, int column)
    {
        var reaching = judged.Modifying.FindIndex(rule => rule.Reaches(column));
        if (reaching < 0 || judged.Modifying.FindIndex(reaching + 1, rule => rule.Reaches(column)) < 0)
        {
            return reaching >= 0 && judged.Modifying[reaching].Counts(column) is Verdict.Modify ? judged.Modifying[reaching].Part.Rule.Modifications : [];
        }

        var held = Joined(judged.Modifying, column);
        held.RemoveAll(rule => rule.Counts(column) is not Verdict.Modify);
        return held is [var only]
            ? only.Part.Rule.Modifications
            : [.. held.OrderBy(rule => rule.Part.Rule.Id, StringComparer.Ordinal).SelectMany(rule => rule.Part.Rule.Modifications).Distinct()];
    }

    /// <summary>Gives the rules that an answer would bring, where they do not hold otherwise.</summary>
    /// <param name="supposition">The answer, with which this column is judged.</param>
    /// <param name="without">The same column without it.</param>
    /// <param name="above">The verdict that counts without it.</param>
    public IEnumerable<SafetyFinding> NearMisses(Supposition supposition, ColumnExplanation without, Verdict above) =>
        from held in _held
        where held.Holds(column).IsTrue && held.Part.Rule.Verdict > above
        where !without._held.Exists(other => other.Part.Rule.Id == held.Part.Rule.Id && other.Part.Rule.Verdict == held.Part.Rule.Verdict)
        select Report(held, above, supposition);

    /// <summary>Joins the parts that reach a column and into which a rule was split, which follow each other: it holds when any of them does.</summary>
    private static List<HeldRule> Joined(List<HeldRule> parts, int column)
    {
        var joined = new List<HeldRule>();
        foreach (var part in parts)
        {
            if (!part.Reaches(column))
            {
                continue;
            }

            if (joined.Count > 0 && ReferenceEquals(joined[^1].Part.Rule, part.Part.Rule) && ReferenceEquals(joined[^1].About, part.About))
            {
                joined[^1] = joined[^1].Holds(column).IsTrue ? joined[^1] : part;
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }

    private static SafetyFinding OpenQuestions() => new()
    {
        RuleId = OpenQuestionsRule,
        Verdict = Verdict.Caution,
        IsCertain = false,
        Decides = true,
        Text = Message.Of("rule.open-questions"),
        Citations = [SourceRegister.Find("stretchkit-design")!],
    };

    private static Message? Overridden(StretchRule rule) => rule.Override is { } entry
        ? Message.Of("safety.override", ("pack", entry.PackId), ("by", entry.By), ("verdict", Message.NameOf(rule.OverriddenVerdict)), ("reason", entry.Reason))
        : null;

    private SafetyFinding Report(HeldRule held, Verdict effective, Supposition? supposition = null)
    {
        var (rule, holds) = (held.Part.Rule, supposition is null ? held.Holds(column) : false);
        return new()
        {
            RuleId = rule.Id,
            Verdict = rule.Verdict,
            IsCertain = holds.IsTrue,
            Decides = supposition is null && effective > Verdict.Suitable && held.Counts(column) == effective,
            IsWeaklyBased = rule.IsWeaklyBased,
            IsHelpful = rule.IsHelpful,
            Grade = rule.Grade is { } grade ? Vocabulary<RuleGrade>.IdOf(grade) : null,
            Disagreement = SourceDisagreement.Of(rule),
            Text = rule.Text,
            Supposing = supposition?.Text,
            Override = Overridden(rule),
            Modifications = rule.Modifications,
            OpenFacts = supposition is not null ? [supposition.FactId] : holds.IsTrue ? [] : OpenFacts(held),
            Citations = rule.Citations,
        };
    }

    private string[] OpenFacts(HeldRule held)
    {
        if (held.IsUnasked)
        {
            return [judged.Person.OpenConditionFact];
        }

        var open = new SortedSet<string>(StringComparer.Ordinal);
        var (stretch, side) = judged.Book.Columns[column];
        var scope = new RuleScope(judged.Person, held.About, stretch, side);
        held.Part.Rule.Person.AddOpenFacts(scope, open);
        held.Part.Rule.When.AddOpenFacts(scope, open);
        held.Part.Rule.Stretch.AddOpenFacts(scope, open);
        return [.. open];
    }
}
