using System.Text.Json;
using StretchKit.Benchmarks.Baselines.FigurePrototype;

namespace StretchKit.Benchmarks.Figures;

/// <summary>The prototype with its own poses: it parses, solves and draws each time.</summary>
internal sealed class PrototypeFigures
{
    private readonly JsonElement[] _poses = Read();

    public int DrawStill() => Draw(new() { Standalone = false });

    public int DrawMoving() => Draw(new() { Standalone = false, Animate = true });

    private static JsonElement[] Read()
    {
        using var stream = typeof(PrototypeFigures).Assembly.GetManifestResourceStream("figure-prototype-poses.json")!;
        using var file = JsonDocument.Parse(stream, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return [.. file.RootElement.GetProperty("stretches").EnumerateArray().Select(pose => pose.Clone())];
    }

    private int Draw(FigureOpts options)
    {
        var length = 0;
        foreach (var pose in _poses)
        {
            length += Renderer.Render(pose, options).Svg.Length;
        }

        return length;
    }
}
