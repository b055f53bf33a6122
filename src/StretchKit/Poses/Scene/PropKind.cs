namespace StretchKit.Poses.Scene;

/// <summary>A thing in the picture. Those with a height are also surfaces to rest on.</summary>
internal enum PropKind
{
    Floor,
    Mat,
    Chair,
    Wheelchair,
    ChairBack,
    Table,
    Block,
    Pillow,
    Roller,
    Ball,
    Wall,
    Doorway,
    Strap,
    Weights,
}
