using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The properties of one expression object while it is read, and the expression they make.</summary>
internal sealed class ExpressionParts
{
    public string Form { get; set; } = "";

    public List<RuleExpression> Children { get; set; } = [];

    public FactDefinition? Fact { get; set; }

    public ConditionDefinition? Condition { get; set; }

    public DetailDefinition? Detail { get; set; }

    public Mechanism[] Mechanisms { get; set; } = [];

    public StretchTechnique[] Techniques { get; set; } = [];

    public MovementFinding[] Findings { get; set; } = [];

    public BodyPosition[] Positions { get; set; } = [];

    public BodyRegion[] Regions { get; set; } = [];

    public LoadQualifiers Qualifiers { get; set; }

    public LoadQualifiers Without { get; set; }

    public string[] Choices { get; set; } = [];

    public NumberRange Range { get; set; } = NumberRange.Everything;

    public void Compare(string comparison, int number) => Range = comparison switch
    {
        "gte" => Range with { Lowest = number },
        "gt" => Range with { Lowest = number == int.MaxValue ? number : number + 1 },
        "lte" => Range with { Highest = number },
        _ => Range with { Highest = number - 1 },
    };

    public RuleExpression Build(DataMark mark, DiagnosticBag problems)
    {
        switch (Form)
        {
            case "all":
                return new CombinedExpression(RuleJunction.All, [.. Children]);
            case "any":
                return new CombinedExpression(RuleJunction.Any, [.. Children]);
            case "none":
                return new CombinedExpression(RuleJunction.None, [.. Children]);
            case "fact":
                return Fact is { } fact ? Answer(fact.Kind, fact.Choices, fact.Id, mark, problems, () => new FactExpression(fact, Range, Choices)) : Always.Instance;
            case "condition":
                return Condition is { } condition ? new ConditionExpression(condition) : Always.Instance;
            case "detail":
                return Detail is { } detail ? Answer(detail.Kind, detail.Choices, detail.Id, mark, problems, () => new DetailExpression(detail, Range, Choices)) : Always.Instance;
            case "load":
                return new LoadExpression { Mechanisms = Mechanisms, Regions = Regions, Qualifiers = Qualifiers, Without = Without };
            case "movement":
                return new MovementExpression(Mechanisms, Findings);
            case "carries":
                return MovementExpression.CarriedBy(Findings);
            case "technique":
                return new TechniqueExpression(Techniques);
            case "position":
                return new PositionExpression(Positions);
            case "target":
                return new TargetExpression(Regions);
            case "loads":
                return new LoadedRegionExpression(Regions);
            case "muscle":
                return new ConditionMuscleExpression();
            default:
                return new HoldExpression(Range);
        }
    }

    /// <summary>Checks that the comparison fits the kind of answer before it is built.</summary>
    private RuleExpression Answer(FactKind kind, IReadOnlyList<string> valid, string id, DataMark mark, DiagnosticBag problems, Func<RuleExpression> build)
    {
        var isNumber = kind is FactKind.Number or FactKind.Since;
        if (isNumber != (Range != NumberRange.Everything) || (kind is FactKind.Choice) != (Choices.Length > 0))
        {
            mark.Report(problems, DataProblem.WrongKind, $"the comparison does not fit '{id}'", "compare numbers with gte, gt, lte, lt, choices with in, and yes-no facts plainly");
        }

        foreach (var choice in Choices.Where(choice => !valid.Contains(choice, StringComparer.Ordinal)))
        {
            var nearest = NearestName.Of(choice, valid);
            mark.Report(problems, DataProblem.UnknownName, $"'{choice}' is not a choice of '{id}'", nearest is null ? $"use {string.Join(", ", valid)}" : $"did you mean '{nearest}'?", nearest);
        }

        return build();
    }
}
