using StretchKit.Localization;

namespace StretchKit.Composition.Explaining;

/// <summary>One change of a request that would make more possible; never one of safety.</summary>
/// <param name="Kind">What is changed; also the order in which changes are named.</param>
/// <param name="Which">Which thing, position or number of seconds of that kind.</param>
internal readonly record struct Relaxation(RelaxationKind Kind, int Which)
{
    /// <summary>Gives the change by itself, as one that alone would give a routine or open stretches.</summary>
    public Message Text(int count) => Kind switch
    {
        RelaxationKind.Equipment => Message.Of("relax.equipment", ("equipment", Message.NameOf((Stretches.Equipment)Which)), ("count", count)),
        RelaxationKind.Position => Message.Of("relax.position", ("position", Message.NameOf((Anatomy.BodyPosition)Which)), ("count", count)),
        RelaxationKind.Exclusions => Message.Of("relax.exclude", ("count", count)),
        RelaxationKind.Release => Message.Of("relax.release", ("count", count)),
        RelaxationKind.WarmUp => Message.Of("relax.warm-up", ("count", count)),
        RelaxationKind.Side => Message.Of("relax.side", ("count", count)),
        _ => Message.Of("relax.time", ("time", TimeSpan.FromSeconds(Which))),
    };

    /// <summary>Gives the change in a few words, as a part of several that are needed together.</summary>
    public Message Short() => Kind switch
    {
        RelaxationKind.Equipment => Message.NameOf((Stretches.Equipment)Which),
        RelaxationKind.Position => Message.NameOf((Anatomy.BodyPosition)Which),
        RelaxationKind.Exclusions => Message.Of("relax.short-exclude"),
        RelaxationKind.Release => Message.Of("relax.short-release"),
        RelaxationKind.WarmUp => Message.Of("relax.short-warm-up"),
        RelaxationKind.Side => Message.Of("relax.short-side"),
        _ => Message.Of("relax.short-time", ("time", TimeSpan.FromSeconds(Which))),
    };
}
