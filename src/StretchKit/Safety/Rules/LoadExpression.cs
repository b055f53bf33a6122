using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The stretch puts one of some loads on the body, so marked, on a limb that the condition is about.</summary>
internal sealed class LoadExpression : RuleExpression
{
    private readonly ulong _mechanisms;
    private readonly ulong _regions;

    public required Mechanism[] Mechanisms
    {
        get;
        init
        {
            field = value;
            _mechanisms = ValueSet.Of(value);
        }
    }

    public BodyRegion[] Regions
    {
        get;
        init
        {
            field = value;
            _regions = ValueSet.Of(value);
        }
    } = [];

    public LoadQualifiers Qualifiers { get; init; }

    public LoadQualifiers Without { get; init; }

    /// <summary>Gets whether the surface was asked for elsewhere, so that getting down to the floor counts here.</summary>
    public bool AssumesFloor { get; init; }

    /// <summary>Gets whether getting down to the floor is among the loads, which only counts where one lies on the floor.</summary>
    public override bool ReadsPerson => !AssumesFloor && Loads(Mechanism.FloorTransfer);

    public override bool ReadsStretch => true;

    public override Truth Evaluate(in RuleScope scope)
    {
        if (scope.Stretch?.Mechanisms is not { } loads)
        {
            return scope.Stretch is not null && AsksOnlyForFloor && !scope.LiesOnFloor ? false : Truth.Unknown;
        }

        foreach (var load in loads)
        {
            if (Matches(load) && scope.Reaches(load, AssumesFloor))
            {
                return true;
            }
        }

        return false;
    }

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
    }

    /// <summary>Gets whether nothing is left to ask where it is not the floor that one lies on.</summary>
    private bool AsksOnlyForFloor => !AssumesFloor && Array.TrueForAll(Mechanisms, static mechanism => mechanism is Mechanism.FloorTransfer);

    /// <summary>Tells whether a kind of load is among those meant.</summary>
    public bool Loads(Mechanism mechanism) => ValueSet.Has(_mechanisms, mechanism);

    /// <summary>Tells whether one load is among those meant. One that does not say its region may be anywhere, so it is in every region asked for.</summary>
    public bool Matches(MechanismLoad load) =>
        Loads(load.Mechanism)
        && (_regions == 0 || load.Region is not { } region || ValueSet.Has(_regions, region))
        && (load.Qualifiers & Qualifiers) == Qualifiers
        && (load.Qualifiers & Without) == LoadQualifiers.None;
}
