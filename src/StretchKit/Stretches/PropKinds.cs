using StretchKit.Poses.Scene;

namespace StretchKit.Stretches;

/// <summary>Which things of an entry's equipment are drawn: the usual one of each group that is needed.</summary>
internal static class PropKinds
{
    public static IReadOnlyList<PropKind> Of(IEnumerable<IReadOnlyList<Equipment>> groups) =>
        [.. groups.Where(group => group.Count > 0).Select(group => Of(group[0])).OfType<PropKind>()];

    private static PropKind? Of(Equipment equipment) => equipment switch
    {
        Equipment.Mat => PropKind.Mat,
        Equipment.Chair or Equipment.Armchair => PropKind.Chair,
        Equipment.Wheelchair => PropKind.Wheelchair,
        Equipment.Wall => PropKind.Wall,
        Equipment.Doorway => PropKind.Doorway,
        Equipment.Table => PropKind.Table,
        Equipment.Strap or Equipment.Towel or Equipment.Band => PropKind.Strap,
        Equipment.Dumbbells => PropKind.Weights,
        Equipment.Block => PropKind.Block,
        Equipment.Pillow or Equipment.Cushion => PropKind.Pillow,
        Equipment.FoamRoller => PropKind.Roller,
        Equipment.Ball => PropKind.Ball,
        _ => null,
    };
}
