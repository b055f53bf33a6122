using StretchKit.Anatomy;
using StretchKit.Evidence;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a row of a condition table and gives one rule for each outcome of each cell.</summary>
internal static class RowReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["id", "cells"], ["condition", "person", "when", "grade", "cite", "scope", "softening"]);

    private static readonly BodyRegion[] LowBack = [BodyRegion.LowerBack];

    /// <summary>The mechanisms that a regional row restricts only where they load its regions.</summary>
    private static readonly Mechanism[] Regional =
    [
        Mechanism.DirectPressure, Mechanism.BallisticMovement, Mechanism.LongEndRangeHold, Mechanism.IsometricLong, Mechanism.IsometricShort,
        Mechanism.ShoulderEndRange, Mechanism.ShoulderOverhead, Mechanism.ShoulderBehindBack, Mechanism.ShoulderCrossBody,
    ];

    public static IEnumerable<StretchRule> Read(ref DataReader reader, HashSet<string> ids)
    {
        var (id, softens) = ("", true);
        ConditionDefinition? condition = null;
        RuleExpression person = Always.Instance;
        RuleExpression when = Always.Instance;
        RuleGrade? grade = null;
        List<Citation> citations = [];
        BodyRegion[] scope = [];
        var cells = new Dictionary<Mechanism, List<Cell>>();
        var mark = reader.Mark();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    id = reader.Id();
                    break;
                case "condition":
                    condition = ReadCondition(ref reader);
                    break;
                case "person":
                    person = ExpressionReader.Read(ref reader, condition);
                    break;
                case "when":
                    when = ExpressionReader.Read(ref reader, condition);
                    break;
                case "grade":
                    grade = reader.Name<RuleGrade>("grade");
                    break;
                case "cite":
                    citations = CellReader.ReadCitations(ref reader);
                    break;
                case "scope":
                    scope = reader.Names<BodyRegion>("body region");
                    break;
                case "softening":
                    softens = reader.Boolean();
                    break;
                default:
                    ReadCells(ref reader, condition, cells);
                    break;
            }
        }

        if (!ids.Add(id))
        {
            mark.Report(reader.Problems, DataProblem.DuplicateId, $"the row '{id}' stands twice", "choose another id");
        }

        if (condition is null && person is Always)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "the row is about nobody", "name a \"condition\" or a \"person\"");
        }

        AddMidRange(cells, softens);
        var rules = new List<StretchRule>();
        foreach (var (mechanism, outcomes) in cells.OrderBy(pair => pair.Key))
        {
            foreach (var cell in outcomes.Where(cell => cell.Verdict > Verdict.Suitable || cell.IsHelpful))
            {
                rules.AddRange(Rules(id, condition, (person, when), mechanism, cell, scope, (grade, citations)));
            }
        }

        foreach (var rule in rules.Where(rule => rule.Verdict >= Verdict.Modify && rule.Citations.Count == 0).Take(1))
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, $"'{rule.Id}' is {Vocabulary<Verdict>.IdOf(rule.Verdict)} without a source", "add \"cite\"");
        }

        return rules;
    }

    private static void ReadCells(ref DataReader reader, ConditionDefinition? condition, Dictionary<Mechanism, List<Cell>> cells)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var name))
        {
            if (!Vocabulary<Mechanism>.TryParse(name, out var mechanism))
            {
                reader.ReportUnknown(DataProblem.UnknownName, "mechanism", name, Vocabulary<Mechanism>.Names);
                reader.Skip();
            }
            else if (!cells.TryAdd(mechanism, CellReader.Read(ref reader, condition)))
            {
                reader.Report(DataProblem.DuplicateProperty, $"'{name}' stands twice in this row", "keep one of them");
            }
        }
    }

    private static ConditionDefinition? ReadCondition(ref DataReader reader)
    {
        var id = reader.Id();
        var condition = ConditionVocabulary.Find(id);
        if (condition is null && id.Length > 0)
        {
            reader.ReportUnknown(DataProblem.UnknownName, "condition", id, ConditionVocabulary.Ids);
        }

        return condition;
    }

    private static void AddMidRange(Dictionary<Mechanism, List<Cell>> cells, bool softens)
    {
        foreach (var (mid, parent) in MidRange.Pairs)
        {
            if (cells.TryGetValue(parent, out var outcomes) && !cells.ContainsKey(mid))
            {
                cells[mid] = softens ? [.. outcomes.Select(cell => cell.Softened())] : outcomes;
            }
        }
    }

    private static IEnumerable<StretchRule> Rules(
        string rowId, ConditionDefinition? condition, (RuleExpression Person, RuleExpression When) about, Mechanism mechanism, Cell cell, BodyRegion[] scope, (RuleGrade? Grade, List<Citation> Citations) ground)
    {
        RuleExpression load = new LoadExpression { Mechanisms = [mechanism] };
        var inScope = scope.Length > 0 && Regional.Contains(mechanism)
            ? mechanism is Mechanism.DirectPressure
                ? new LoadExpression { Mechanisms = [mechanism], Regions = scope }
                : CombinedExpression.All(load, new LoadedRegionExpression(scope))
            : load;
        var rule = new StretchRule
        {
            Id = $"{rowId}.{Vocabulary<Mechanism>.IdOf(mechanism)}",
            Condition = condition,
            Person = about.Person,
            When = about.When,
            Stretch = CombinedExpression.All(inScope, cell.If),
            Verdict = cell.Verdict,
            IsHelpful = cell.IsHelpful,
            IsWeaklyBased = cell.IsWeaklyBased,
            Modifications = cell.Modifications,
            Say = $"rule.{cell.Say ?? rowId}",
            Grade = ground.Grade,
            Citations = cell.Citations ?? ground.Citations,
            Place = cell.Place,
        };
        return cell.IsWeaklyBased ? WeaklyBased(rule, condition)
            : cell.Verdict is Verdict.Avoid && mechanism is not Mechanism.BreathHold ? Liftable(rule, mechanism)
            : [rule];
    }

    /// <summary>
    /// A ban that a condition sets by default is caution for a movement that a clinician allowed this person, or recorded
    /// as easing. It never becomes more than that, and no rule outside the tables is touched.
    /// </summary>
    private static IEnumerable<StretchRule> Liftable(StretchRule rule, Mechanism mechanism)
    {
        var isAllowed = MovementExpression.Permitted(mechanism);
        yield return rule with { When = CombinedExpression.All(rule.When, CombinedExpression.Not(isAllowed)) };
        yield return rule with { When = CombinedExpression.All(rule.When, isAllowed), Verdict = Verdict.Caution };
    }

    /// <summary>
    /// A weakly based ban holds for stretches that target the low back and are not cleared; everything else that
    /// it would reach is caution, so that other ways stay open.
    /// </summary>
    private static IEnumerable<StretchRule> WeaklyBased(StretchRule rule, ConditionDefinition? condition)
    {
        var targetsLowBack = new TargetExpression(LowBack);
        var isCleared = condition?.FindDetail(ConditionDefinition.Cleared) is { } detail
            ? (RuleExpression)new DetailExpression(detail, NumberRange.Everything, [])
            : CombinedExpression.Not(Always.Instance);
        var full = CombinedExpression.All(targetsLowBack, CombinedExpression.Not(isCleared));
        yield return rule with { Stretch = CombinedExpression.All(rule.Stretch, full) };
        yield return rule with { Stretch = CombinedExpression.All(rule.Stretch, CombinedExpression.Not(full)), Verdict = Verdict.Caution };
    }
}
