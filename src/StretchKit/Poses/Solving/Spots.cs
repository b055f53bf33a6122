using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Solving;

/// <summary>Where the spots lie that hands and feet may be placed on.</summary>
internal static class Spots
{
    /// <summary>Gives the place for something that keeps a clearance from the skin, and the direction out of the skin there.</summary>
    public static (Vector Place, Vector Outward) Locate(Skeleton body, Reach reach, double clearance)
    {
        var side = SideOf(reach.Spot);
        var (near, far, axes) = Piece(body, reach.Spot - side, side);
        var sign = Skeleton.Sign(side);
        var outward = reach.Side switch
        {
            SpotSide.Front => axes.X,
            SpotSide.Back => -axes.X,
            SpotSide.Out => axes.Z * sign,
            SpotSide.In => axes.Z * -sign,
            SpotSide.Top => axes.Y,
            SpotSide.Sole => -axes.Y,
            _ => default,
        };
        var radius = near.Radius + ((far.Radius - near.Radius) * reach.Along) + clearance;
        return (Vector.Between(near.Center, far.Center, reach.Along) + (outward * radius), outward);
    }

    private static int SideOf(Spot spot) => spot <= Spot.Sacrum ? 0 : (spot - Spot.ThighR) % 2;

    private static (Ball Near, Ball Far, Rotation Axes) Piece(Skeleton body, Spot right, int side)
    {
        var widths = body.Body;
        return right switch
        {
            Spot.Head => One(body[Landmark.Head], Proportions.HeadDeep, body[Segment.Head]),
            Spot.Chest => One(body.Spine[4], widths.Trunk(4).Deep, body[Segment.Thorax]),
            Spot.Belly => One(body.Spine[1], widths.Trunk(1).Deep, body[Segment.Lumbar]),
            Spot.Sacrum => One(body[Landmark.Pelvis], widths.PelvisDeep, body[Segment.Pelvis]),
            Spot.ThighR => Two(Landmark.HipR, widths.Hip, Landmark.KneeR, widths.Knee, Segment.ThighR),
            Spot.ShinR => Two(Landmark.KneeR, widths.Knee, Landmark.AnkleR, Proportions.Ankle, Segment.ShankR),
            Spot.KneeR => One(body[Landmark.KneeR + side], widths.Knee, body[Segment.ThighR + side]),
            Spot.FootR => Two(Landmark.HeelR, 1.8, Landmark.ToeR, 1.0, Segment.FootR),
            Spot.HipR => One(body[Landmark.HipR + side], widths.PelvisWide - Proportions.HipHalf, body[Segment.Pelvis]),
            Spot.UpperArmR => Two(Landmark.ShoulderR, widths.Shoulder, Landmark.ElbowR, widths.Elbow, Segment.UpperArmR),
            Spot.ForearmR => Two(Landmark.ElbowR, widths.Elbow, Landmark.WristR, Proportions.Wrist, Segment.ForearmR),
            Spot.ElbowR => One(body[Landmark.ElbowR + side], widths.Elbow, body[Segment.UpperArmR + side]),
            Spot.HandR => One(body[Landmark.PalmR + side], 0, body[Segment.HandR + side]),
            _ => One(body[Landmark.ShoulderR + side], 2.5, body[Segment.Thorax]),
        };

        (Ball Near, Ball Far, Rotation Axes) Two(Landmark near, double nearRadius, Landmark far, double farRadius, Segment segment) =>
            (new(body[near + side], nearRadius), new(body[far + side], farRadius), body[segment + side]);
    }

    private static (Ball Near, Ball Far, Rotation Axes) One(Vector center, double radius, Rotation axes) =>
        (new(center, radius), new(center, radius), axes);
}
