using StretchKit.Poses.Frames;

namespace StretchKit.Poses.Reading;

/// <summary>What one field says about the angle of a segment, or of both of a pair, to the vertical.</summary>
internal sealed record PlumbSetting(PlumbSegment Segment, bool Both, double Degrees);
