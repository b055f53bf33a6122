namespace StretchKit.Figures.Painting;

/// <summary>From far to near; after the second part of a joint, its seam.</summary>
internal static class PaintOrder
{
    public static List<PaintStep> Of(Drawing drawing)
    {
        var parts = drawing.Parts;
        var order = new int[parts.Count];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        // Ties keep the order in which the parts were drawn.
        Array.Sort(order, (a, b) => parts[a].Depth.CompareTo(parts[b].Depth) is not 0 and var nearer ? nearer : a - b);
        for (var rank = 0; rank < order.Length; rank++)
        {
            parts[order[rank]].Rank = rank;
        }

        var steps = new List<PaintStep>(parts.Count * 3);
        foreach (var index in order)
        {
            var part = parts[index];
            steps.Add(new(index, 0, -1, false));
            if (part.IsBody)
            {
                AddSeams(drawing, part, steps);
            }

            for (var shape = 1; shape < part.Shapes.Count; shape++)
            {
                steps.Add(new(index, shape, -1, false));
            }
        }

        return steps;
    }

    private static void AddSeams(Drawing drawing, Part part, List<PaintStep> steps)
    {
        for (var seam = 0; seam < drawing.Seams.Count; seam++)
        {
            var (first, second) = (drawing.Seams[seam].First, drawing.Seams[seam].Second);
            if (second == part && first.Rank < part.Rank)
            {
                steps.Add(new(0, 0, seam, true));
            }
            else if (first == part && second.Rank < part.Rank)
            {
                steps.Add(new(0, 0, seam, false));
            }
        }
    }
}
