namespace StretchKit.Composition.Solver.Options;

/// <summary>A cell is a position with a tag, one bit of 27; this spreads sets of positions to sets of cells.</summary>
internal static class Cells
{
    private const int AllTags = 7;

    private static readonly int[] OfMask = Spread();

    /// <summary>Gives every cell of the positions.</summary>
    public static int Of(int positions) => OfMask[positions];

    /// <summary>Gives the cells of the positions, less those of one end range where it is banned.</summary>
    public static int Of(int positions, int withoutFlexion, int withoutExtension) =>
        OfMask[positions] & ~((OfMask[withoutFlexion] & Tagged(1)) | (OfMask[withoutExtension] & Tagged(2)));

    /// <summary>Tells whether some position has both end ranges among the cells.</summary>
    public static bool HaveBothEnds(int cells) => ((cells >> 1) & (cells >> 2) & Tagged(0)) != 0;

    private static int Tagged(int tag) => OfMask[ModelShape.Masks - 1] / AllTags << tag;

    private static int[] Spread()
    {
        var cells = new int[ModelShape.Masks];
        for (var mask = 1; mask < ModelShape.Masks; mask++)
        {
            for (var position = 0; position < ModelShape.Positions; position++)
            {
                cells[mask] |= (mask >> position & 1) * (AllTags << (ModelShape.Tags * position));
            }
        }

        return cells;
    }
}
