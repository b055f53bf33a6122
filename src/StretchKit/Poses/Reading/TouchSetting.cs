using StretchKit.Poses.Frames;

namespace StretchKit.Poses.Reading;

/// <summary>A touch by its key; without one the key's touch is taken away.</summary>
internal sealed record TouchSetting(string Key, Touch? Touch);
