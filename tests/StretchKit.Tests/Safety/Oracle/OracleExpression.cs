using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// The plain meaning of every form of expression, as <c>docs/formats/rules.md</c> says it and with nothing taken from
/// the engine: true, false, or <see langword="null"/> for unknown.
/// </summary>
internal static class OracleExpression
{
    public static bool? Ask(RuleExpression expression, in RuleScope scope) => expression switch
    {
        Always => true,
        CombinedExpression { Junction: RuleJunction.All } all => All(all.Parts, scope),
        CombinedExpression { Junction: RuleJunction.Any } any => Any(any.Parts, scope),
        CombinedExpression none => !Any(none.Parts, scope),
        ConditionExpression has => Has(has.Condition, scope.Person),
        FactExpression fact => Answer(scope.Person[fact.Fact], fact.Fact.Kind, (fact.Range, fact.Choices), (fact.Fact.Min, fact.Fact.Max, fact.Fact.Choices)),
        DetailExpression detail => Answer(scope.About?.Detail(detail.Detail.Id) ?? default, detail.Detail.Kind, (detail.Range, detail.Choices), (detail.Detail.Min, detail.Detail.Max, detail.Detail.Choices)),
        LoadExpression load => Carries(load, scope),
        MovementExpression movement => Records(movement, scope.Person.Profile),
        TechniqueExpression technique => scope.Stretch is { } stretch ? technique.Techniques.Contains(stretch.Technique) : null,
        PositionExpression position => scope.Stretch is { } stretch ? position.Positions.Contains(stretch.Position) : null,
        TargetExpression target => scope.Stretch is { } stretch ? target.Regions.Contains(stretch.Regions[0]) : null,
        LoadedRegionExpression region => Loads(region, scope.Stretch),
        HoldExpression hold => scope.Stretch is { } stretch ? Within(stretch.Dose.Hold.Seconds, hold.Seconds) : null,
        ConditionMuscleExpression => Works(scope),
        _ => throw new NotSupportedException($"The oracle does not know {expression.GetType().Name}."),
    };

    /// <summary>Tells whether a load is one of those asked for, whoever the person is.</summary>
    public static bool Matches(LoadExpression asked, MechanismLoad load) =>
        asked.Mechanisms.Contains(load.Mechanism)
        && (asked.Regions.Length == 0 || load.Region is null || asked.Regions.Contains(load.Region.Value))
        && (load.Qualifiers | asked.Qualifiers) == load.Qualifiers
        && (load.Qualifiers & asked.Without) == LoadQualifiers.None;

    private static bool? All(RuleExpression[] parts, in RuleScope scope)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            all &= Ask(part, scope);
        }

        return all;
    }

    private static bool? Any(RuleExpression[] parts, in RuleScope scope)
    {
        bool? any = false;
        foreach (var part in parts)
        {
            any |= Ask(part, scope);
        }

        return any;
    }

    /// <summary>A condition that was not stated is a no only when the person said that there is no other.</summary>
    private static bool? Has(ConditionDefinition condition, PersonFacts person)
    {
        if (person.Profile.Conditions.Any(stated => stated.Id == condition.Id))
        {
            return true;
        }

        return SaysYes(person["no-known-condition"]) || SaysYes(person["no-other-condition"]) ? false : null;
    }

    /// <summary>A record that permits counts only from a clinician; one that restricts, from anybody.</summary>
    private static bool Records(MovementExpression asked, HealthProfile profile) => profile.Movements.Any(movement =>
        asked.Mechanisms.Contains(movement.Mechanism)
        && asked.Findings.Contains(movement.Finding)
        && (movement.Finding is not (MovementFinding.Allowed or MovementFinding.Eases) || movement.Source == "clinician"));

    private static bool SaysYes(FactState state) => state is { Status: FactStatus.Known, YesNo: true };

    private static bool? Answer(FactState state, FactKind kind, (NumberRange Range, string[] Choices) asked, (int Min, int Max, IReadOnlyList<string> Choices) domain)
    {
        var isKnown = state.Status is FactStatus.Known;
        return kind switch
        {
            // An old answer on the risky side still carries its value; every other open one carries none.
            FactKind.YesNo => isKnown || state.Status is FactStatus.Stale ? state.YesNo : null,
            FactKind.Choice => isKnown && state.Choice is { } choice ? asked.Choices.Contains(choice, StringComparer.Ordinal)
                : domain.Choices.Select(one => asked.Choices.Contains(one, StringComparer.Ordinal)).Distinct().ToList() is [var always] ? always
                : null,
            _ when isKnown && state.Number is { } number => Within(number, asked.Range),
            _ when Within(domain.Min, asked.Range) && Within(domain.Max, asked.Range) => true,
            _ when domain.Max < asked.Range.Lowest || domain.Min > asked.Range.Highest => false,
            _ => null,
        };
    }

    private static bool Within(int number, NumberRange range) => range.Lowest <= number && number <= range.Highest;

    private static bool? Carries(LoadExpression asked, in RuleScope scope)
    {
        if (scope.Stretch is null)
        {
            return null;
        }

        // Nobody gets down to the floor where it is not the floor that one lies on, whatever else is not known.
        var isOnFloor = scope.Person["surface"].Choice == "floor";
        if (!isOnFloor && asked.Mechanisms.All(mechanism => mechanism is Mechanism.FloorTransfer))
        {
            return false;
        }

        if (scope.Stretch.Mechanisms is not { } loads)
        {
            return null;
        }

        foreach (var load in loads)
        {
            if (Matches(asked, load) && (isOnFloor || load.Mechanism is not Mechanism.FloorTransfer) && Meets(load, scope))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition on one side meets loads on that side and loads that are on no side.</summary>
    private static bool Meets(MechanismLoad load, in RuleScope scope)
    {
        if (scope.About is not { Definition.IsSided: true } about || about.Side is not (BodySide.Left or BodySide.Right) || load.Limb is LoadedLimb.Both || scope.Side is BodySide.Both)
        {
            return true;
        }

        var isSameSide = about.Side == scope.Side;
        return load.Limb is LoadedLimb.Working ? isSameSide : !isSameSide;
    }

    private static bool? Loads(LoadedRegionExpression asked, Stretch? stretch)
    {
        if (stretch is null)
        {
            return null;
        }

        var worked = stretch.Muscles.Where(use => use.Role is MuscleRole.Lengthens or MuscleRole.Strengthens).SelectMany(use => MuscleAtlas.Of(use.Muscle).Regions);
        if (stretch.Regions.Concat(worked).Any(asked.Regions.Contains))
        {
            return true;
        }

        return stretch.Mechanisms?.Any(load => load.Region is { } region && asked.Regions.Contains(region));
    }

    private static bool? Works(in RuleScope scope)
    {
        if (scope.Stretch is not { } stretch || scope.About is not { } about)
        {
            return null;
        }

        var isOtherSide = scope.Side is not BodySide.Both && about.Side is (BodySide.Left or BodySide.Right) && scope.Side != about.Side;
        if (isOtherSide)
        {
            return false;
        }

        return about.Muscle is { } muscle
            ? stretch.Muscles.Any(use => use.Muscle == muscle && use.Role is MuscleRole.Lengthens or MuscleRole.Strengthens)
            : null;
    }
}
