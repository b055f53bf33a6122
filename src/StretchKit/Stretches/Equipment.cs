namespace StretchKit.Stretches;

/// <summary>A thing that a stretch needs or may use.</summary>
public enum Equipment
{
    /// <summary>A mat, carpet or blanket on the floor.</summary>
    Mat,

    /// <summary>A bed or a firm couch.</summary>
    Bed,

    /// <summary>A steady chair without wheels.</summary>
    Chair,

    /// <summary>A steady chair with armrests.</summary>
    Armchair,

    /// <summary>A wall.</summary>
    Wall,

    /// <summary>A doorway.</summary>
    Doorway,

    /// <summary>A table or counter.</summary>
    Table,

    /// <summary>A step or stair.</summary>
    Step,

    /// <summary>A strap.</summary>
    Strap,

    /// <summary>A towel.</summary>
    Towel,

    /// <summary>An elastic band.</summary>
    Band,

    /// <summary>A pillow.</summary>
    Pillow,

    /// <summary>A folded blanket or cushion.</summary>
    Cushion,

    /// <summary>A yoga block.</summary>
    Block,

    /// <summary>A foam roller.</summary>
    FoamRoller,

    /// <summary>A massage or tennis ball.</summary>
    Ball,

    /// <summary>A stick or broom handle.</summary>
    Stick,

    /// <summary>Light hand weights.</summary>
    Dumbbells,

    /// <summary>A wheelchair.</summary>
    Wheelchair,

    /// <summary>A massage tool for the hands or the floor.</summary>
    ReleaseTool,
}
