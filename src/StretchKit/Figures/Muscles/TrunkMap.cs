using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>The muscles of trunk and neck.</summary>
internal static class TrunkMap
{
    public static MusclePiece Piece(Skeleton body, MusclePatch patch, int side)
    {
        var sign = Skeleton.Sign(side);
        var chest = body[Segment.Thorax];
        var head = body[Segment.Head];
        return patch switch
        {
            MusclePatch.Lumbar => Of(-body.SpineAxes[1].X, On(-0.2, -3.4, 0, 2.2), On(1.2, -3.3, 0, 2.0), On(2.6, -3.5, 0, 2.0)),
            MusclePatch.Thoracic => Of(-body.SpineAxes[4].X, On(2.8, -3.7, 0, 2.0), On(4.2, -4.2, 0, 2.0), On(5.4, -3.4, 0, 1.8)),
            MusclePatch.Ql => Of(body.SpineAxes[2].Z * sign, On(0.1, -0.8, 5.2, 2.3), On(1.4, -0.8, 4.8, 2.2), On(2.7, -0.8, 5.6, 2.0)),
            MusclePatch.Oblique => Of(body.SpineAxes[2].Z * sign, On(0.2, 1.0, 5.4, 2.4), On(1.6, 0.6, 5.0, 2.4), On(3.2, 0, 6.2, 2.2)),
            MusclePatch.Lat => Of(body.SpineAxes[4].Z * sign, On(1.6, -1.6, 5.4, 1.7), On(3.6, -1.4, 7.0, 2.4), On(5.2, -0.4, 8.2, 2.2)),
            MusclePatch.Pec => Of(body.SpineAxes[5].X, On(4.8, 3.4, 3.0, 2.7), On(5.4, 2.2, 7.2, 2.4)),
            MusclePatch.Abs => Of(body.SpineAxes[2].X, On(0.2, 3.4, 0, 2.0), On(1.5, 3.2, 0, 2.0), On(3.2, 3.6, 0, 2.0)),
            MusclePatch.Trap => Of(chest.Y, MuscleMap.OnTrunk(body, side, 6, -1.2, 1.8, 1.4, 1.5), Shoulder(-1.2, 1.4, -2.2, 1.5)),
            MusclePatch.NeckSide => OfHead(chest.Z * sign, Neck(-0.4, 1.9, 1.1), Shoulder(-0.8, 1.6, -4.4, 1.2)),
            MusclePatch.NeckBack => OfHead(-chest.X, Back(-2.6, 0.6, 1.3), new(body[Landmark.NeckMiddle] - (chest.X * 1.7), 1.2), new(body[Landmark.C7] - (chest.X * 2.2) - chest.Y, 1.2)),
            MusclePatch.NeckFront => OfHead(chest.X, new(body[Landmark.NeckMiddle] + (chest.X * 1.6), 1.1), new(body[Landmark.C7] + (chest.X * 1.8), 1.1)),
            _ => OfHead(head.Z * sign, new(body[Landmark.Head] + (head * new Vector(1.6, -1.6, 4.2 * sign)), 1.0), new(body[Landmark.Head] + (head * new Vector(1.8, -4.0, 3.4 * sign)), 0.9)),
        };

        static MusclePiece Of(Vector normal, params Ball[] balls) => new(Segment.Thorax, Segment.Thorax, normal, balls);

        static MusclePiece OfHead(Vector normal, params Ball[] balls) => new(Segment.Thorax, Segment.Head, normal, balls);

        Ball On(double height, double ahead, double outward, double radius) => MuscleMap.OnTrunk(body, side, height, ahead, 0, outward, radius);

        Ball Shoulder(double ahead, double up, double outward, double radius) =>
            new(body[Landmark.ShoulderR + side] + (chest * new Vector(ahead, up, outward * sign)), radius);

        Ball Neck(double ahead, double outward, double radius) =>
            new(body[Landmark.Skull] + (body.SpineAxes[7] * new Vector(ahead, -0.4, outward * sign)), radius);

        Ball Back(double ahead, double up, double radius) =>
            new(body[Landmark.Skull] + (body.SpineAxes[7] * new Vector(ahead, up, 0)), radius);
    }
}
