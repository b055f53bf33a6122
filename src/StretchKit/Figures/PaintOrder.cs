namespace StretchKit.Figures;

/// <summary>From far to near; after the second part of a joint, its seam.</summary>
internal static class PaintOrder
{
    public static List<PaintStep> Of(Drawing drawing)
    {
        var steps = new List<PaintStep>();
        var painted = new bool[drawing.Parts.Count];
        foreach (var index in Enumerable.Range(0, drawing.Parts.Count).OrderBy(index => drawing.Parts[index].Depth))
        {
            var part = drawing.Parts[index];
            painted[index] = true;
            steps.Add(new(index, 0, -1, false));
            if (part.IsBody)
            {
                AddSeams(drawing, part, painted, steps);
            }

            for (var shape = 1; shape < part.Shapes.Count; shape++)
            {
                steps.Add(new(index, shape, -1, false));
            }
        }

        return steps;
    }

    private static void AddSeams(Drawing drawing, Part part, bool[] painted, List<PaintStep> steps)
    {
        for (var seam = 0; seam < drawing.Seams.Count; seam++)
        {
            var (first, second) = (drawing.Seams[seam].First, drawing.Seams[seam].Second);
            if (second == part && painted[drawing.Parts.IndexOf(first)])
            {
                steps.Add(new(0, 0, seam, true));
            }
            else if (first == part && painted[drawing.Parts.IndexOf(second)])
            {
                steps.Add(new(0, 0, seam, false));
            }
        }
    }
}
