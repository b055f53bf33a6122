using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;
using StretchKit.Poses.Solving;

namespace StretchKit.Poses.Checking;

/// <summary>The center of mass must lie over what carries the body, front to back.</summary>
/// <remarks>Mass fractions: Winter, Biomechanics and Motor Control of Human Movement; trunk split in three.</remarks>
internal static class BalanceCheck
{
    private const double Slack = 1;

    private const double Touching = 1.6;

    private static readonly BodyPart[] Parts = [BodyPart.Legs, BodyPart.Seat, BodyPart.Lumbar, BodyPart.Thorax, BodyPart.Head, BodyPart.Hands, BodyPart.Elbows, BodyPart.Shoulders];

    public static void Run(SolvedFrame frame, double[] surfaces, IssueList issues)
    {
        var body = frame.Body;
        var (low, high) = (double.MaxValue, double.MinValue);
        Span<Ball> room = stackalloc Ball[2 * RestingParts.Most];
        var balls = new BallList(room);
        foreach (var part in Parts)
        {
            RestingParts.Add(body, part, ref balls);
        }

        foreach (var ball in balls.All)
        {
            foreach (var height in surfaces)
            {
                if (Math.Abs(ball.Lowest - height) < Touching)
                {
                    Take(ball);
                }
            }
        }

        foreach (var contact in frame.Resolved.Contacts)
        {
            if (!PoseProp.OffersHeight(contact.Surface))
            {
                balls = new BallList(room);
                RestingParts.Add(body, contact.Part, ref balls);
                foreach (var ball in balls.All)
                {
                    Take(ball);
                }
            }
        }

        var mass = CenterOfMass(body).X;
        if (low > high)
        {
            issues.Add("SKP4107", "body", 0, 0, $"nothing carries the body");
        }
        else if (mass < low - Slack || mass > high + Slack)
        {
            issues.Add("SKP4107", "body", mass, mass < low ? low : high, $"the center of mass at {mass:0.0} is outside what carries it, {low:0.0} to {high:0.0}");
        }

        void Take(Ball ball)
        {
            low = Math.Min(low, ball.Center.X - ball.Radius);
            high = Math.Max(high, ball.Center.X + ball.Radius);
        }
    }

    private static Vector CenterOfMass(Skeleton body)
    {
        var sum = (body[Landmark.Head] * 0.081) + (body.Spine[4] * 0.216) + (body.Spine[1] * 0.139) + (body[Landmark.Pelvis] * 0.142);
        for (var side = 0; side < 2; side++)
        {
            sum += (Along(Landmark.ShoulderR, Landmark.ElbowR, 0.436) * 0.028)
                + (Along(Landmark.ElbowR, Landmark.WristR, 0.43) * 0.016)
                + (body[Landmark.PalmR + side] * 0.006)
                + (Along(Landmark.HipR, Landmark.KneeR, 0.433) * 0.1)
                + (Along(Landmark.KneeR, Landmark.AnkleR, 0.433) * 0.0465)
                + (Along(Landmark.HeelR, Landmark.ToeR, 0.5) * 0.0145);

            Vector Along(Landmark near, Landmark far, double share) => Vector.Between(body[near + side], body[far + side], share);
        }

        return sum;
    }
}
