namespace StretchKit.Poses;

/// <summary>The balls a part of the body rests on.</summary>
internal static class RestingParts
{
    public static double Lowest(Skeleton body, BodyPart part) => Of(body, part).Min(ball => ball.Lowest);

    public static IEnumerable<Ball> Of(Skeleton body, BodyPart part) => part switch
    {
        BodyPart.Feet => Join(body, BodyPart.FootR, BodyPart.FootL),
        BodyPart.FootR or BodyPart.FootL => Foot(body, part - BodyPart.FootR),
        BodyPart.Toes => Join(body, BodyPart.ToesR, BodyPart.ToesL),
        BodyPart.ToesR or BodyPart.ToesL => [At(body, Landmark.ToeR, part - BodyPart.ToesR, 1.0), At(body, Landmark.BallR, part - BodyPart.ToesR, 1.4)],
        BodyPart.HeelR or BodyPart.HeelL => [At(body, Landmark.HeelR, part - BodyPart.HeelR, 2.0)],
        BodyPart.Knees => Join(body, BodyPart.KneeR, BodyPart.KneeL),
        BodyPart.KneeR or BodyPart.KneeL => [At(body, Landmark.KneeR, part - BodyPart.KneeR, body.Body.Knee)],
        BodyPart.AnkleR or BodyPart.AnkleL => [At(body, Landmark.AnkleR, part - BodyPart.AnkleR, Proportions.Ankle)],
        BodyPart.Legs => Join(body, BodyPart.LegR, BodyPart.LegL),
        BodyPart.LegR or BodyPart.LegL => Leg(body, part - BodyPart.LegR),
        BodyPart.Seat => [.. Of(body, BodyPart.Sacrum), At(body, Landmark.HipR, 0, body.Body.Hip), At(body, Landmark.HipR, 1, body.Body.Hip)],
        BodyPart.Sacrum => [Oval(body[Landmark.Pelvis], body[Segment.Pelvis], body.Body.PelvisDeep, body.Body.PelvisHigh, body.Body.PelvisWide)],
        BodyPart.Lumbar => Sections(body, 0, 4),
        BodyPart.Thorax => Sections(body, 3, 3),
        BodyPart.Trunk => [.. Of(body, BodyPart.Seat), .. Of(body, BodyPart.Lumbar), .. Of(body, BodyPart.Thorax)],
        BodyPart.Shoulders => [At(body, Landmark.ShoulderR, 0, 3), At(body, Landmark.ShoulderR, 1, 3), .. Sections(body, 5, 1)],
        BodyPart.ShoulderR or BodyPart.ShoulderL => [At(body, Landmark.ShoulderR, part - BodyPart.ShoulderR, body.Body.Shoulder)],
        BodyPart.Head => [Oval(body[Landmark.Head], body[Segment.Head], Proportions.HeadDeep + 0.4, Proportions.HeadUp + 0.2, Proportions.HeadWide)],
        BodyPart.Hands => Join(body, BodyPart.HandR, BodyPart.HandL),
        BodyPart.HandR or BodyPart.HandL => Hand(body, part - BodyPart.HandR),
        BodyPart.ForearmR or BodyPart.ForearmL => [At(body, Landmark.ElbowR, part - BodyPart.ForearmR, 2.2), At(body, Landmark.WristR, part - BodyPart.ForearmR, Proportions.Wrist)],
        BodyPart.Elbows => [At(body, Landmark.ElbowR, 0, 2.2), At(body, Landmark.ElbowR, 1, 2.2)],
        _ => new[] { BodyPart.Legs, BodyPart.Trunk, BodyPart.Head, BodyPart.ForearmR, BodyPart.ForearmL }.SelectMany(piece => Of(body, piece)),
    };

    private static Ball At(Skeleton body, Landmark right, int side, double radius) => new(body[right + side], radius);

    private static IEnumerable<Ball> Join(Skeleton body, BodyPart a, BodyPart b) => [.. Of(body, a), .. Of(body, b)];

    private static IEnumerable<Ball> Foot(Skeleton body, int side) =>
        [At(body, Landmark.HeelR, side, 2.0), At(body, Landmark.BallR, side, 1.4), At(body, Landmark.ToeR, side, 1.0)];

    private static IEnumerable<Ball> Leg(Skeleton body, int side) =>
        [.. Foot(body, side), At(body, Landmark.KneeR, side, body.Body.Knee), At(body, Landmark.AnkleR, side, Proportions.Ankle)];

    private static IEnumerable<Ball> Hand(Skeleton body, int side) =>
        [At(body, Landmark.WristR, side, Proportions.Wrist), At(body, Landmark.PalmR, side, Proportions.Palm), At(body, Landmark.FingerR, side, 1.1)];

    private static IEnumerable<Ball> Sections(Skeleton body, int first, int count) =>
        Enumerable.Range(first, count).Select(sample => Oval(body.Spine[sample], body.SpineAxes[sample], body.Body.Trunk(sample).Deep, 1, body.Body.Trunk(sample).Wide));

    /// <summary>Gives the ball whose lowest point is that of an ellipsoid.</summary>
    private static Ball Oval(Vector center, Rotation axes, double deep, double high, double wide)
    {
        var (x, y, z) = (deep * axes.X.Y, high * axes.Y.Y, wide * axes.Z.Y);
        return new(center, Math.Sqrt((x * x) + (y * y) + (z * z)));
    }
}
