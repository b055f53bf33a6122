using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;

namespace StretchKit.Poses.Solving;

/// <summary>A body in space with the frame that leads to it and what was found on the way.</summary>
internal sealed record SolvedFrame(Skeleton Body, PoseFrame Resolved, IssueList Issues);
