using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>The everyday names of things that reasons speak of.</summary>
internal static class Named
{
    public static Message Of(BodyPosition position) => Message.Of($"position.{Vocabulary<BodyPosition>.IdOf(position)}");

    public static Message Of(Equipment thing) => Message.Of($"equipment.{Vocabulary<Equipment>.IdOf(thing)}");

    public static Message Of(BodySide side) => Message.Of($"side.{Vocabulary<BodySide>.IdOf(side)}");

    public static Message Of(RoutinePhase phase) => Message.Of($"phase.{Vocabulary<RoutinePhase>.IdOf(phase)}");

    public static Message Of(BodyRegion region) => Message.Of($"region.{Vocabulary<BodyRegion>.IdOf(region)}");
}
