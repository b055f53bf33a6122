using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Body;

/// <summary>The balls a part of the body rests on.</summary>
internal static class RestingParts
{
    /// <summary>The most balls a part has: the whole body.</summary>
    public const int Most = 28;

    public static double Lowest(Skeleton body, BodyPart part)
    {
        var balls = new BallList(stackalloc Ball[Most]);
        Add(body, part, ref balls);
        var lowest = double.MaxValue;
        foreach (var ball in balls.All)
        {
            lowest = Math.Min(lowest, ball.Lowest);
        }

        return lowest;
    }

    public static void Add(Skeleton body, BodyPart part, ref BallList balls)
    {
        switch (part)
        {
            case BodyPart.Feet:
                Both(body, BodyPart.FootR, ref balls);
                break;
            case BodyPart.FootR or BodyPart.FootL:
                Foot(body, part - BodyPart.FootR, ref balls);
                break;
            case BodyPart.Toes:
                Both(body, BodyPart.ToesR, ref balls);
                break;
            case BodyPart.ToesR or BodyPart.ToesL:
                balls.Add(body[Landmark.ToeR + (part - BodyPart.ToesR)], 1.0);
                balls.Add(body[Landmark.BallR + (part - BodyPart.ToesR)], 1.4);
                break;
            case BodyPart.HeelR or BodyPart.HeelL:
                balls.Add(body[Landmark.HeelR + (part - BodyPart.HeelR)], 2.0);
                break;
            case BodyPart.Knees:
                Both(body, BodyPart.KneeR, ref balls);
                break;
            case BodyPart.KneeR or BodyPart.KneeL:
                balls.Add(body[Landmark.KneeR + (part - BodyPart.KneeR)], body.Body.Knee);
                break;
            case BodyPart.AnkleR or BodyPart.AnkleL:
                balls.Add(body[Landmark.AnkleR + (part - BodyPart.AnkleR)], Proportions.Ankle);
                break;
            case BodyPart.Legs:
                Both(body, BodyPart.LegR, ref balls);
                break;
            case BodyPart.LegR or BodyPart.LegL:
                Foot(body, part - BodyPart.LegR, ref balls);
                Add(body, BodyPart.KneeR + (part - BodyPart.LegR), ref balls);
                Add(body, BodyPart.AnkleR + (part - BodyPart.LegR), ref balls);
                break;
            case BodyPart.ShoulderR or BodyPart.ShoulderL:
                balls.Add(body[Landmark.ShoulderR + (part - BodyPart.ShoulderR)], body.Body.Shoulder);
                break;
            case BodyPart.Hands:
                Both(body, BodyPart.HandR, ref balls);
                break;
            case BodyPart.HandR or BodyPart.HandL:
                balls.Add(body[Landmark.WristR + (part - BodyPart.HandR)], Proportions.Wrist);
                balls.Add(body[Landmark.PalmR + (part - BodyPart.HandR)], Proportions.Palm);
                balls.Add(body[Landmark.FingerR + (part - BodyPart.HandR)], 1.1);
                break;
            case BodyPart.ForearmR or BodyPart.ForearmL:
                balls.Add(body[Landmark.ElbowR + (part - BodyPart.ForearmR)], 2.2);
                balls.Add(body[Landmark.WristR + (part - BodyPart.ForearmR)], Proportions.Wrist);
                break;
            case BodyPart.Elbows:
                balls.Add(body[Landmark.ElbowR], 2.2);
                balls.Add(body[Landmark.ElbowL], 2.2);
                break;
            default:
                AddMiddle(body, part, ref balls);
                break;
        }
    }

    private static void AddMiddle(Skeleton body, BodyPart part, ref BallList balls)
    {
        switch (part)
        {
            case BodyPart.Seat:
                Add(body, BodyPart.Sacrum, ref balls);
                balls.Add(body[Landmark.HipR], body.Body.Hip);
                balls.Add(body[Landmark.HipL], body.Body.Hip);
                break;
            case BodyPart.Sacrum:
                balls.AddOval(body[Landmark.Pelvis], body[Segment.Pelvis], body.Body.PelvisDeep, body.Body.PelvisHigh, body.Body.PelvisWide);
                break;
            case BodyPart.Lumbar:
                Sections(body, 0, 4, ref balls);
                break;
            case BodyPart.Thorax:
                Sections(body, 3, 3, ref balls);
                break;
            case BodyPart.Trunk:
                Add(body, BodyPart.Seat, ref balls);
                Sections(body, 0, 6, ref balls);
                break;
            case BodyPart.Shoulders:
                balls.Add(body[Landmark.ShoulderR], 3);
                balls.Add(body[Landmark.ShoulderL], 3);
                Sections(body, 5, 1, ref balls);
                break;
            case BodyPart.Head:
                balls.AddOval(body[Landmark.Head], body[Segment.Head], Proportions.HeadDeep + 0.4, Proportions.HeadUp + 0.2, Proportions.HeadWide);
                break;
            default:
                Add(body, BodyPart.Legs, ref balls);
                Add(body, BodyPart.Trunk, ref balls);
                Add(body, BodyPart.Head, ref balls);
                Both(body, BodyPart.ForearmR, ref balls);
                break;
        }
    }

    private static void Both(Skeleton body, BodyPart right, ref BallList balls)
    {
        Add(body, right, ref balls);
        Add(body, right + 1, ref balls);
    }

    private static void Foot(Skeleton body, int side, ref BallList balls)
    {
        balls.Add(body[Landmark.HeelR + side], 2.0);
        balls.Add(body[Landmark.BallR + side], 1.4);
        balls.Add(body[Landmark.ToeR + side], 1.0);
    }

    private static void Sections(Skeleton body, int first, int count, ref BallList balls)
    {
        for (var sample = first; sample < first + count; sample++)
        {
            var (wide, deep) = body.Body.Trunk(sample);
            balls.AddOval(body.Spine[sample], body.SpineAxes[sample], deep, 1, wide);
        }
    }
}
