using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;

namespace StretchKit.Poses.Solving;

/// <summary>All key frames of a pose in space, for one build.</summary>
internal sealed class PoseSolution
{
    private PoseSolution(SolvedFrame[] keys, double[] surfaces)
    {
        Keys = keys;
        Surfaces = surfaces;
    }

    public IReadOnlyList<SolvedFrame> Keys { get; }

    /// <summary>Gets the height of every surface; <see cref="double.NaN"/> for what is not there or has no height.</summary>
    public double[] Surfaces { get; }

    public Skeleton First => Keys[0].Body;

    public Skeleton Last => Keys[^1].Body;

    public static PoseSolution Of(Pose pose, BodyBuild build)
    {
        var surfaces = new double[(int)PropKind.Weights + 1];
        Array.Fill(surfaces, double.NaN);
        surfaces[(int)PropKind.Floor] = 0;
        foreach (var prop in pose.Props)
        {
            // What has no height, such as a wall, carries a hand wherever it is.
            surfaces[(int)prop.Kind] = double.IsNaN(prop.SurfaceHeight) ? 0 : prop.SurfaceHeight;
        }

        var keys = new SolvedFrame[pose.Keys.Count];
        for (var key = 0; key < keys.Length; key++)
        {
            keys[key] = PoseSolver.Solve(pose.Keys[key], Proportions.Of(build), surfaces, key == 0 ? null : keys[0].Body);
        }

        return new(keys, surfaces);
    }

    /// <summary>Gives the body at a moment of the movement, 0 at the first key frame and 1 at the last, eased at both ends of each way.</summary>
    public SolvedFrame At(double moment)
    {
        var way = Math.Clamp(moment, 0, 1) * (Keys.Count - 1);
        var key = Math.Min((int)way, Keys.Count - 1);
        var share = way - key;
        if (share < 1e-9 || key == Keys.Count - 1)
        {
            return Keys[key];
        }

        var eased = share * share * (3 - (2 * share));
        return PoseSolver.Between(Keys[key], Keys[key + 1], eased, First, Surfaces);
    }
}
