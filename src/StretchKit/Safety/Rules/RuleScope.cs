using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>What one rule may look at: one person, one condition of theirs, one stretch on one side.</summary>
internal readonly record struct RuleScope(PersonFacts Person, ConditionInstance? About, Stretch? Stretch, BodySide Side)
{
    /// <summary>Gets whether it is the floor that one lies on.</summary>
    public bool LiesOnFloor => Person.Situation.SurfaceOrDefault is Surface.Floor;

    /// <summary>
    /// Tells whether a load is there for this person now: on a limb that the condition at hand is about, and getting
    /// down to the floor only where the floor is what one lies on.
    /// </summary>
    public bool Reaches(MechanismLoad load, bool assumesFloor)
    {
        if (load.Mechanism is Mechanism.FloorTransfer && !assumesFloor && !LiesOnFloor)
        {
            return false;
        }

        if (About is not { Definition.IsSided: true, Side: BodySide.Left or BodySide.Right })
        {
            return true;
        }

        var loaded = load.LoadedSide(Side);
        return loaded is BodySide.Both || loaded == About.Side;
    }
}
