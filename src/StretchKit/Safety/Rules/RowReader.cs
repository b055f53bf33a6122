using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Reads a row of a condition table and gives one rule for each outcome of each cell.</summary>
internal static class RowReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["id", "cells"], ["condition", "person", "when", "grade", "cite", "scope", "softening", "fixed", "tests"]);

    private static readonly BodyRegion[] LowBack = [BodyRegion.LowerBack];

    /// <summary>The mechanisms that a regional row restricts only where they load its regions.</summary>
    private static readonly Mechanism[] Regional =
    [
        Mechanism.DirectPressure, Mechanism.BallisticMovement, Mechanism.LongEndRangeHold, Mechanism.IsometricLong, Mechanism.IsometricShort,
        Mechanism.ShoulderEndRange, Mechanism.ShoulderOverhead, Mechanism.ShoulderBehindBack, Mechanism.ShoulderCrossBody,
    ];

    public static IEnumerable<StretchRule> Read(ref DataReader reader, RulePack pack)
    {
        var mark = reader.Mark();
        var row = new StretchRule { Id = "" };
        var softens = true;
        BodyRegion[] scope = [];
        var cells = new RowCells();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    row = row with { Id = reader.Id() };
                    break;
                case "condition":
                    row = row with { Condition = NameReader.ReadCondition(ref reader) };
                    break;
                case "person":
                    row = row with { Person = ExpressionReader.Read(ref reader, row.Condition) };
                    break;
                case "when":
                    row = row with { When = ExpressionReader.Read(ref reader, row.Condition) };
                    break;
                case "grade":
                    row = row with { Grade = reader.Name<RuleGrade>("grade") };
                    break;
                case "cite":
                    row = row with { Citations = pack.Vocabulary.ReadCitations(ref reader) };
                    break;
                case "scope":
                    scope = reader.Names<BodyRegion>("body region");
                    break;
                case "softening":
                    softens = reader.Boolean();
                    break;
                case "fixed":
                    row = row with { IsFixed = reader.Boolean() };
                    break;
                case "tests":
                    pack.ReadCases(ref reader, row.Id, isAboutPerson: false);
                    break;
                default:
                    ReadCells(ref reader, pack.Vocabulary, row.Condition, cells);
                    break;
            }
        }

        cells.AddMidRange(softens);
        row = row with { Text = pack.Vocabulary.TextOf($"rule.{row.Id}", row.Condition) };
        var rules = new List<StretchRule>();
        foreach (var mechanism in Enum.GetValues<Mechanism>())
        {
            foreach (var cell in cells[mechanism])
            {
                if (cell.Verdict > Verdict.Suitable || cell.IsHelpful)
                {
                    rules.AddRange(Rules(row, mechanism, cell, scope));
                }
            }
        }

        Check(row, rules, pack.Vocabulary, mark, reader.Problems);
        return rules;
    }

    private static void Check(StretchRule row, List<StretchRule> rules, PackVocabulary pack, DataMark mark, DiagnosticBag problems)
    {
        pack.TakeId(row.Id, mark, problems);
        if (row.Condition is null && row.Person is Always)
        {
            mark.Report(problems, DataProblem.Incomplete, "the row is about nobody", "name a \"condition\" or a \"person\"");
        }

        if (rules.Exists(rule => rule.Say == row.Say) && row.Id.Length > 0 && !pack.HasText(row.Say))
        {
            mark.Report(problems, DataProblem.Incomplete, $"there is no text '{row.Say}'", "write why, or let each cell \"say\" another text");
        }

        if (rules.Find(rule => rule.Verdict >= Verdict.Modify && rule.Citations.Count == 0) is { } bare)
        {
            mark.Report(problems, DataProblem.Incomplete, $"'{bare.Id}' is {Vocabulary<Verdict>.IdOf(bare.Verdict)} without a source", "add \"cite\"");
        }

        foreach (var rule in rules)
        {
            RuleLimits.Check(mark, problems, rule.Person, rule.When, rule.Stretch);
        }
    }

    private static void ReadCells(ref DataReader reader, PackVocabulary pack, ConditionDefinition? condition, RowCells cells)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var name))
        {
            if (!Vocabulary<Mechanism>.TryParse(name, out var mechanism))
            {
                reader.ReportUnknown(DataProblem.UnknownName, "mechanism", name, Vocabulary<Mechanism>.Names);
                reader.Skip();
            }
            else if (!cells.TryAdd(mechanism, CellReader.Read(ref reader, pack, condition)))
            {
                reader.Report(DataProblem.DuplicateProperty, $"'{name}' stands twice in this row", "keep one of them");
            }
        }
    }

    private static IEnumerable<StretchRule> Rules(StretchRule row, Mechanism mechanism, Cell cell, BodyRegion[] scope)
    {
        RuleExpression load = new LoadExpression { Mechanisms = [mechanism] };
        var inScope = scope.Length > 0 && Regional.Contains(mechanism)
            ? mechanism is Mechanism.DirectPressure
                ? new LoadExpression { Mechanisms = [mechanism], Regions = scope }
                : CombinedExpression.All(load, new LoadedRegionExpression(scope))
            : load;
        var rule = row with
        {
            Id = $"{row.Id}.{Vocabulary<Mechanism>.IdOf(mechanism)}",
            Stretch = CombinedExpression.All(inScope, cell.If),
            Verdict = cell.Verdict,
            IsHelpful = cell.IsHelpful,
            IsWeaklyBased = cell.IsWeaklyBased,
            Modifications = cell.Modifications,
            Text = cell.Text ?? row.Text,
            Citations = cell.Citations ?? row.Citations,
            Place = cell.Place,
        };
        return cell.IsWeaklyBased ? WeaklyBased(rule)
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
    private static IEnumerable<StretchRule> WeaklyBased(StretchRule rule)
    {
        var targetsLowBack = new TargetExpression(LowBack);
        var isCleared = rule.Condition?.FindDetail(ConditionDefinition.Cleared) is { } detail
            ? (RuleExpression)new DetailExpression(detail, NumberRange.Everything, [])
            : CombinedExpression.Not(Always.Instance);
        var full = CombinedExpression.All(targetsLowBack, CombinedExpression.Not(isCleared));
        yield return rule with { Stretch = CombinedExpression.All(rule.Stretch, full) };
        yield return rule with { Stretch = CombinedExpression.All(rule.Stretch, CombinedExpression.Not(full)), Verdict = Verdict.Caution };
    }
}
