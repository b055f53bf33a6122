using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>A stretch that is not in the routine, and why.</summary>
/// <remarks>Immutable. Its text form shows the stretch only, because the reason may be health data.</remarks>
public sealed class Omission
{
    internal Omission(Stretch stretch, OmissionReason reason, Message text)
    {
        Stretch = stretch;
        Reason = reason;
        Text = text;
    }

    /// <summary>Gets the stretch.</summary>
    public Stretch Stretch { get; }

    /// <summary>Gets the kind of reason.</summary>
    public OmissionReason Reason { get; }

    /// <summary>Gets the reason in words.</summary>
    public Message Text { get; }

    /// <summary>Gives the id of the stretch.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Stretch.Id.Value;
}
