using StretchKit.Poses.Frames;

namespace StretchKit.Poses.Reading;

/// <summary>A reach of a hand or foot; without one that of the base is taken away.</summary>
internal sealed record ReachSetting(Effector Effector, Reach? Reach);
