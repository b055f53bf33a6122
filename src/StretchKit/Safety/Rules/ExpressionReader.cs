using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Reads expressions: a fact's id, or an object of one of the forms in <c>docs/formats/rules.md</c>.</summary>
internal static class ExpressionReader
{
    private const int DeepestNesting = 6;

    private const int MostParts = 64;

    private static readonly ObjectShape Shape = ObjectShape.Of(
        [],
        ["all", "any", "none", "fact", "condition", "detail", "load", "movement", "carries", "technique", "position", "target", "loads", "muscle", "hold",
            "gte", "gt", "lte", "lt", "in", "recorded", "region", "qualifiers", "without"]);

    private static readonly string[] Forms =
        ["all", "any", "none", "fact", "condition", "detail", "load", "movement", "carries", "technique", "position", "target", "loads", "muscle", "hold"];

    /// <summary>Which forms each further property belongs to.</summary>
    private static readonly (string Modifier, string[] Forms)[] Modifiers =
    [
        ("gte", ["fact", "detail"]), ("gt", ["fact", "detail"]), ("lte", ["fact", "detail"]), ("lt", ["fact", "detail"]), ("in", ["fact", "detail"]),
        ("recorded", ["movement"]), ("region", ["load"]), ("qualifiers", ["load"]), ("without", ["load"]),
    ];

    private static readonly ObjectShape ComparisonShape = ObjectShape.Of([], ["gte", "gt", "lte", "lt"]);

    public static RuleExpression Read(ref DataReader reader, ConditionDefinition? about, int depth = 0)
    {
        if (reader.Token is JsonTokenType.String)
        {
            return ReadPlain(ref reader);
        }

        if (depth > DeepestNesting)
        {
            reader.Report(DataProblem.TooMany, "the expression is nested too deep", $"use at most {DeepestNesting} levels");
            reader.Skip();
            return Always.Instance;
        }

        var parts = new ExpressionParts();
        var mark = reader.Mark();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            ReadPart(ref reader, cursor.Name, parts, about, depth);
        }

        var forms = 0;
        foreach (var form in Forms)
        {
            forms += cursor.Has(form) ? 1 : 0;
        }

        if (forms != 1)
        {
            mark.Report(reader.Problems, DataProblem.Contradiction, $"the expression has {forms} forms", $"use one of {string.Join(", ", Forms)}");
            return Always.Instance;
        }

        foreach (var (modifier, form) in Modifiers)
        {
            if (cursor.Has(modifier) && !form.Contains(parts.Form, StringComparer.Ordinal))
            {
                mark.Report(reader.Problems, DataProblem.Contradiction, $"'{modifier}' says nothing beside '{parts.Form}'", "take it out");
            }
        }

        if (parts.Form is "movement" or "carries" && (parts.Findings.Length == 0 || (parts.Form == "movement" && parts.Mechanisms.Length == 0)))
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "the expression names no movement or no finding", "name at least one mechanism, and under \"recorded\" or \"carries\" one finding");
        }

        return parts.Build(mark, reader.Problems);
    }

    private static RuleExpression ReadPlain(ref DataReader reader)
    {
        if (NameReader.ReadFact(ref reader) is not { } fact)
        {
            return Always.Instance;
        }

        if (fact.Kind is not FactKind.YesNo)
        {
            reader.Report(DataProblem.WrongKind, $"'{fact.Id}' is not a yes-no fact", "compare numbers with gte, gt, lte, lt, choices with in");
        }

        return new FactExpression(fact, NumberRange.Everything, []);
    }

    public static NumberRange ReadComparison(ref DataReader reader)
    {
        var parts = new ExpressionParts();
        var cursor = reader.Object(ComparisonShape);
        while (reader.Next(ref cursor))
        {
            parts.Compare(cursor.Name, reader.Int32(0, int.MaxValue));
        }

        if (parts.Range == NumberRange.Everything)
        {
            reader.Report(DataProblem.Incomplete, "the comparison compares nothing", "use gte, gt, lte or lt");
        }

        return parts.Range;
    }

    private static void ReadPart(ref DataReader reader, string name, ExpressionParts parts, ConditionDefinition? about, int depth)
    {
        switch (name)
        {
            case "all" or "any" or "none":
                parts.Form = name;
                parts.Children = ReadChildren(ref reader, about, depth);
                break;
            case "fact":
                parts.Form = name;
                parts.Fact = NameReader.ReadFact(ref reader);
                break;
            case "condition":
                parts.Form = name;
                parts.Condition = NameReader.ReadCondition(ref reader);
                break;
            case "detail":
                parts.Form = name;
                parts.Detail = Detail(ref reader, about);
                break;
            case "load":
                parts.Form = name;
                parts.Mechanisms = reader.Token is JsonTokenType.String ? [reader.Name<Mechanism>("mechanism")] : reader.Names<Mechanism>("mechanism");
                if (parts.Mechanisms.Length == 0)
                {
                    reader.Report(DataProblem.Incomplete, "the list names no mechanism", "name at least one");
                }

                break;
            case "movement":
                parts.Form = name;
                parts.Mechanisms = reader.Names<Mechanism>("mechanism");
                break;
            case "carries":
                parts.Form = name;
                parts.Findings = reader.Names<MovementFinding>("movement finding");
                break;
            case "recorded":
                parts.Findings = reader.Names<MovementFinding>("movement finding");
                break;
            case "technique":
                parts.Form = name;
                parts.Techniques = reader.Names<StretchTechnique>("technique");
                break;
            case "position":
                parts.Form = name;
                parts.Positions = reader.Names<BodyPosition>("body position");
                break;
            case "target" or "loads":
                parts.Form = name;
                parts.Regions = reader.Names<BodyRegion>("body region");
                break;
            case "muscle":
                parts.Form = name;
                if (reader.String(20) != "of-condition")
                {
                    reader.Report(DataProblem.UnknownName, "this is not a way to name a muscle", "write \"of-condition\"");
                }

                break;
            case "hold":
                parts.Form = name;
                parts.Range = ReadComparison(ref reader);
                break;
            case "region":
                parts.Regions = reader.Names<BodyRegion>("body region");
                break;
            case "qualifiers":
                parts.Qualifiers = Qualifiers(ref reader);
                break;
            case "without":
                parts.Without = Qualifiers(ref reader);
                break;
            case "in":
                parts.Choices = DetailReader.ReadTexts(ref reader);
                break;
            default:
                parts.Compare(name, reader.Int32(0, int.MaxValue));
                break;
        }
    }

    private static List<RuleExpression> ReadChildren(ref DataReader reader, ConditionDefinition? about, int depth)
    {
        var children = new List<RuleExpression>();
        var mark = reader.Mark();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            children.Add(Read(ref reader, about, depth + 1));
        }

        if (children.Count is 0 or > MostParts)
        {
            mark.Report(reader.Problems, DataProblem.TooMany, $"there are {children.Count} parts", $"use 1 to {MostParts}");
        }

        return children;
    }

    private static DetailDefinition? Detail(ref DataReader reader, ConditionDefinition? about)
    {
        var id = reader.Id();
        if (about is null)
        {
            reader.Report(DataProblem.Contradiction, "a detail needs a condition that the row is about", "name a \"condition\" before it");
            return null;
        }

        var detail = about.FindDetail(id);
        if (detail is null)
        {
            reader.ReportUnknown(DataProblem.UnknownName, $"detail of '{about.Id}'", id, about.AllDetails.Select(one => one.Id));
        }

        return detail;
    }

    private static LoadQualifiers Qualifiers(ref DataReader reader)
    {
        var all = LoadQualifiers.None;
        foreach (var one in reader.Names<LoadQualifiers>("qualifier"))
        {
            all |= one;
        }

        return all;
    }
}
