using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Body;

/// <summary>Reads flexion, abduction and rotation back from the axes of a ball joint.</summary>
internal static class ClinicalAngles
{
    /// <summary>Two triples describe the same position; the one that strains the range of motion least is meant.</summary>
    public static Vector Of(Rotation local, int sign, PoseJoint joint)
    {
        var angles = local.ToAngles();
        Vector first = new(Wrapped(angles.X, 270), -angles.Y * sign, angles.Z * sign);
        Vector second = new(Wrapped(angles.X + 180, 270), Wrapped(-(180 - angles.Y) * sign, 180), Wrapped((angles.Z + 180) * sign, 180));
        return Strain(second, joint) + 1e-6 < Strain(first, joint) ? second : first;
    }

    private static double Strain(Vector angles, PoseJoint joint)
    {
        var range = RangeOfMotion.Of(joint);
        return range.Flexion.Beyond(angles.X) + range.Side.Beyond(angles.Y) + range.Rotation.Beyond(angles.Z);
    }

    private static double Wrapped(double degrees, double highest)
    {
        while (degrees > highest)
        {
            degrees -= 360;
        }

        while (degrees <= highest - 360)
        {
            degrees += 360;
        }

        return degrees;
    }
}
