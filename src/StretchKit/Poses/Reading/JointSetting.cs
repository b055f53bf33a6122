using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Reading;

/// <summary>What one field says about a joint, or about both of a pair.</summary>
internal sealed record JointSetting(PoseJoint Joint, bool Both, Vector Angles);
